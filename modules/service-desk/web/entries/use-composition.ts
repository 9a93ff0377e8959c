import { useState } from 'react';
import { useSend } from '../../../../web/api/use-send.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { useRemembered } from '../../../../web/ui/use-remembered.ts';
import { writeEntry } from '../../entry.contract.ts';
import { audienceOf, changed, isComposition, type ComposedKind, type Composition } from './composition.ts';

/** What is being written on a ticket: kept in this browser until it is sent, like every draft. */
export function useComposition(ticketId: string, kinds: readonly ComposedKind[]) {
  const blank: Composition = { kind: kinds[0] ?? 'note', isPublic: false, body: '' };
  const [kept, keep] = useRemembered<Composition>(`draft.entry.${ticketId}`, blank, isComposition);
  const composition = kinds.includes(kept.kind) ? kept : { ...kept, kind: blank.kind, isPublic: false };
  const notice = useNotice();
  const [isSending, setSending] = useState(false);
  // emptied before the page reads the timeline again: what was private must not stand in the next, public one
  const onSent = () => {
    keep({ ...composition, isPublic: false, body: '' });
    setSending(false);
  };
  const write = useSend(writeEntry, { onSent });
  const send = async () => {
    const { kind, body } = composition;
    if (body.trim() === '' || isSending) return;
    setSending(true);
    try {
      await write.mutateAsync({
        params: { ticket: ticketId },
        body: { kind, audience: audienceOf(composition), body: body.trim() },
      });
    } catch (refusal) {
      setSending(false);
      notice.failed(refusal);
    }
  };
  return {
    composition,
    /** Not while it is being sent: it would be another text, or for other eyes, than the one that arrives. */
    change: (patch: Partial<Composition>) => {
      if (!isSending) keep(changed(composition, patch));
    },
    send,
    isSending,
  };
}
