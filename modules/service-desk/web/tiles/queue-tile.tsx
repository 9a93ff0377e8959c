import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { TileProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';
import { DueClock } from '../tickets/due-clock.tsx';
import { ticketPath } from '../tickets/ticket-path.ts';
import { isQueue, queues } from './queue-codes.ts';
import './tiles.css';

/** How often a tile looks again. */
const everySeconds = 60;

/** The first tickets of a queue, and the way to all of it. */
export function QueueTile({ choice, most }: TileProps) {
  const { t } = useTranslation('service-desk');
  const asked = queues[isQueue(choice) ? choice : 'unassigned'];
  const result = useAnswer(listTickets, { query: { ...asked, limit: most } }, { everySeconds, keepPrevious: true });
  return (
    <Answered result={result} lines={most}>
      {({ items, next }) =>
        items.length === 0 ? (
          <p className="yt-quiet">{t('tile.none')}</p>
        ) : (
          <>
            <ul className="ticket-tile">
              {items.map((ticket) => (
                <QueueLine key={ticket.id} ticket={ticket} />
              ))}
            </ul>
            {next !== null && <Go to={`/tickets${writeSearch(asked)}`}>{t('tile.all')}</Go>}
          </>
        )
      }
    </Answered>
  );
}

function QueueLine({ ticket }: { ticket: TicketRow }) {
  return (
    <li>
      <Go to={ticketPath(ticket)}>{ticket.number}</Go>
      <span className="yt-cut" title={ticket.title}>
        {ticket.title}
      </span>
      <DueClock ticket={ticket} />
    </li>
  );
}
