import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { useNow } from '../../../../web/api/use-now.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import { ticketStatuses } from '../../ticket-codes.contract.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';
import './ticket-lines.css';
import { ticketPath } from './ticket-path.ts';
import { useTicketWords } from './use-ticket-words.ts';

type Which = 'open' | 'past' | 'any';
const statuses: Record<Which, NonNullable<QueryOf<typeof listTickets>>> = {
  open: { open: 'true' },
  past: { open: 'false' },
  any: { status: [...ticketStatuses] },
};

interface TicketLinesProps {
  query: {
    callerId?: string;
    customerId?: string;
    assetId?: string;
    contractId?: string;
    categoryId?: string;
    status: Which;
  };
  /** Not this one: it is on screen already. */
  without?: string;
  most: number;
}

/** A few tickets, newest first, a line each. */
export function TicketLines({ query: { status, ...who }, without, most }: TicketLinesProps) {
  const { t } = useTranslation('service-desk');
  // one more than shown, for the one that is left out
  const result = useAnswer(listTickets, { query: { ...who, ...statuses[status], limit: most + 1 } });
  return (
    <Answered result={result} lines={2}>
      {({ items }) => {
        const shown = items.filter(({ id }) => id !== without).slice(0, most);
        if (shown.length === 0) return <p className="yt-quiet">{t(`lines.none.${status}`)}</p>;
        return (
          <ul className="ticket-lines">
            {shown.map((ticket) => (
              <TicketLine key={ticket.id} ticket={ticket} />
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}

/** One of them; `children`: what can be done with it here. */
export function TicketLine({ ticket, children }: { ticket: TicketRow; children?: ReactNode }) {
  const format = useFormat();
  const now = useNow();
  const words = useTicketWords();
  return (
    <li>
      <div className="ticket-line-head">
        <Go to={ticketPath(ticket)}>{ticket.number}</Go>
        <Status {...words.stateOf(ticket)} />
        <span className="yt-quiet yt-small">{format.brief(ticket.recordedAt, now)}</span>
      </div>
      <div className="yt-cut" title={ticket.title}>
        {ticket.title}
      </div>
      {children}
    </li>
  );
}
