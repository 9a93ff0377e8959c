import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { useRemembered } from '../../../../web/ui/use-remembered.ts';
import { useWaitingFiles } from '../../../files/web/index.ts';
import { writeEntry } from '../../entry.contract.ts';
import { audienceOf, changed, isComposition, type ComposedKind, type Composition } from './composition.ts';

/** What is being written on a ticket: kept in this browser until it is sent, like every draft. */
export function useComposition(ticketId: string, kinds: readonly ComposedKind[]) {
  const blank: Composition = { kind: kinds[0] ?? 'note', isPublic: false, body: '' };
  const [kept, keep] = useRemembered<Composition>(`draft.entry.${ticketId}`, blank, isComposition);
  const composition = kinds.includes(kept.kind) ? kept : { ...kept, kind: blank.kind, isPublic: false };
  const { t } = useTranslation();
  const notice = useNotice();
  const waiting = useWaitingFiles(`entry.${ticketId}`);
  const [isSending, setSending] = useState(false);
  // emptied before the page reads the timeline again: what was private must not stand in the next, public one
  const onSent = () => {
    keep({ ...composition, isPublic: false, body: '' });
    waiting.clear();
    setSending(false);
  };
  const write = useSend(writeEntry, { onSent });
  const send = async () => {
    const { kind, body } = composition;
    if (body.trim() === '' || isSending) return;
    if (waiting.isUnsettled) return notice.failed(t('files:field.unsettled'));
    setSending(true);
    try {
      await write.mutateAsync({
        params: { ticket: ticketId },
        body: { kind, audience: audienceOf(composition), body: body.trim(), attachmentIds: waiting.ids },
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
    waiting,
  };
}
