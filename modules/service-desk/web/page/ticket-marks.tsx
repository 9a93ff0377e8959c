import { useTranslation } from 'react-i18next';
import { Status } from '../../../../web/ui/words/status.tsx';
import { PriorityMark } from '../../../catalogue/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { EscalatedMark } from '../work/clock-steps-section.tsx';
import { useTicketWords } from '../tickets/use-ticket-words.ts';

/** Number, state, priority and whether it is overdue: what one looks for first. */
export function TicketMarks({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  const { number, foreignNumber, status, waitingReason, isOverdue } = ticket;
  const state = words.stateOf(ticket);
  return (
    <>
      <span className="yt-quiet">{number}</span>
      {foreignNumber !== null && foreignNumber !== number && (
        <span className="yt-quiet" title={t('ticket.foreignNumber')}>
          {foreignNumber}
        </span>
      )}
      <Status
        tone={state.tone}
        text={waitingReason === null ? state.text : `${t(`ticket.status.${status}`)} · ${state.text}`}
      />
      <PriorityMark priority={ticket.priority} />
      {isOverdue && <Status tone="breached" text={t('ticket.overdue')} />}
      <EscalatedMark ticketId={ticket.id} />
    </>
  );
}
