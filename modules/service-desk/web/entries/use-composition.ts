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
  const write = useSend(writeEntry);
  const send = async () => {
    const { kind, body } = composition;
    if (body.trim() === '' || write.isPending) return;
    try {
      await write.mutateAsync({
        params: { ticket: ticketId },
        body: { kind, audience: audienceOf(composition), body: body.trim() },
      });
      keep({ ...composition, isPublic: false, body: '' });
    } catch (refusal) {
      notice.failed(refusal);
    }
  };
  return {
    composition,
    change: (patch: Partial<Composition>) => keep(changed(composition, patch)),
    send,
    isSending: write.isPending,
  };
}
