import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { useRemembered } from '../../../../web/ui/use-remembered.ts';
import { useWaitingFiles } from '../../../files/web/index.ts';
import { writeEntry } from '../../entry.contract.ts';
import { noteWriting, noteWritten } from '../presence/writing.ts';
import {
  bodyOf,
  changed,
  entryFrom,
  isComposition,
  nothingWritten,
  sent,
  type ComposedKind,
  type Composition,
  type Patch,
} from './composition.ts';

/** What is being written on a ticket: kept in this browser until it is sent, like every draft. */
export function useComposition(ticketId: string, kinds: readonly ComposedKind[]) {
  const { composition, keep } = useKeptComposition(ticketId, kinds);
  const { t } = useTranslation();
  const notice = useNotice();
  const waiting = useWaitingFiles(`entry.${ticketId}`);
  const [isSending, setSending] = useState(false);
  // a file says enough by itself
  const isReady = bodyOf(composition).trim() !== '' || waiting.ids.length > 0;
  // emptied before the page reads the timeline again: what was private must not stand in the next, public one
  const onSent = () => {
    keep(sent(composition));
    noteWritten();
    waiting.clear();
    setSending(false);
  };
  const write = useSend(writeEntry, { onSent });
  const send = async () => {
    if (isSending) return;
    if (waiting.isUnsettled) return notice.failed(t('files:field.unsettled'));
    if (!isReady) return;
    setSending(true);
    try {
      await write.mutateAsync({ params: { ticket: ticketId }, body: entryFrom(composition, waiting.ids) });
    } catch (refusal) {
      setSending(false);
      notice.failed(refusal);
    }
  };
  return {
    composition,
    /** Not while it is being sent: it would be another text, or for other eyes, than the one that arrives. */
    change: (patch: Patch) => {
      if (patch.body) noteWriting(ticketId);
      if (!isSending) keep(changed(composition, patch));
    },
    send,
    isReady,
    isSending,
    waiting,
  };
}

/** The drafts of one ticket, over reloads; of a kind that may be written now. */
function useKeptComposition(ticketId: string, kinds: readonly ComposedKind[]) {
  const blank: Composition = { ...nothingWritten, kind: kinds[0] ?? 'note' };
  const [kept, keep] = useRemembered<Composition>(`draft.entry.${ticketId}`, blank, isComposition);
  return { composition: kinds.includes(kept.kind) ? kept : changed(kept, { kind: blank.kind }), keep };
}
