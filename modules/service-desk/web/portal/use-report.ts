import { useWaitingFiles } from '../../../files/web/light.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { useRemembered } from '../../../../web/ui/use-remembered.ts';
import { recordTicket } from '../../ticket.contract.ts';
import { portalTicketPath } from './portal-path.ts';
import {
  emptyDraft,
  isReportDraft,
  reportBody,
  submissionOf,
  type ReportAround,
  type ReportDraft,
} from './report-draft.ts';

/** A report that is being written: kept with each letter, sent once, and gone when it has arrived. */
export function useReport(about: Omit<ReportAround, 'attachmentIds'>) {
  const go = useGo();
  const name = `portal.report.${about.kind}`;
  const [draft, keep] = useRemembered<ReportDraft>(`draft.${name}`, emptyDraft, isReportDraft);
  const files = useWaitingFiles(name);
  const { mutate, isPending, error } = useSend(recordTicket, {
    onSent: (ticket) => {
      keep(emptyDraft);
      files.clear();
      go(`${portalTicketPath(ticket)}?sent=yes`);
    },
  });
  return {
    draft,
    files,
    forget: () => {
      keep(emptyDraft);
      files.clear();
    },
    isSending: isPending,
    error,
    write: (patch: Partial<ReportDraft>) => keep({ ...draft, ...patch }),
    send: () => {
      if (isPending || files.isUnsettled || draft.title.trim() === '') return;
      const body = reportBody(draft, { ...about, attachmentIds: files.ids });
      const sent = submissionOf(body, draft.sent, () => crypto.randomUUID());
      keep({ ...draft, sent });
      mutate({ body, idempotencyKey: sent.key });
    },
  };
}
