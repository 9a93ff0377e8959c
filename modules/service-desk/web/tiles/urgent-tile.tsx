import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { ClockBar } from '../../../../web/ui/clock/clock-bar.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { listTickets } from '../../ticket-list.contract.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import './tiles.css';

const everySeconds = 60;

/** The open ticket whose deadline is nearest, or longest over. */
export function UrgentTile() {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(
    listTickets,
    { query: { sort: 'nextDueAt', limit: 1 } },
    { everySeconds, keepPrevious: true },
  );
  return (
    <Answered result={result} lines={3}>
      {({ items: [ticket] }) =>
        ticket && ticket.nextDueAt !== null ? <Urgent ticket={ticket} /> : <p className="yt-quiet">{t('tile.noDue')}</p>
      }
    </Answered>
  );
}

function Urgent({ ticket }: { ticket: TicketRow }) {
  const { t } = useTranslation();
  const who = [
    ticket.customer.shortName ?? ticket.customer.name,
    ticket.assignee?.name ?? t('service-desk:queue.unassigned'),
  ];
  return (
    <div className="ticket-urgent">
      <Go to={ticketPath(ticket)}>{ticket.number}</Go>
      <strong>{ticket.title}</strong>
      <span className="yt-quiet">{who.join(' · ')}</span>
      {ticket.clock && <ClockBar label={t(`sla:clock.${ticket.clock.kind}`)} clock={ticket.clock} />}
    </div>
  );
}
