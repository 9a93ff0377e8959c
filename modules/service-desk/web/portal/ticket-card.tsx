import { Go } from '../../../../web/ui/go.tsx';
import type { TicketRow } from '../../ticket-view.contract.ts';
import { portalTicketPath } from './portal-path.ts';
import { usePlainWords } from './use-plain-words.ts';
import './ticket-card.css';

interface TicketCardsProps {
  label: string;
  tickets: readonly TicketRow[];
  /** Whose they are is said where they are not all one's own. */
  withCaller?: boolean;
}

/** Tickets, one below the other: each says where it stands and what is promised; a tap opens it. */
export function TicketCards({ label, tickets, withCaller = false }: TicketCardsProps) {
  return (
    <ul className="ticket-cards" aria-label={label}>
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <TicketCard ticket={ticket} withCaller={withCaller} />
        </li>
      ))}
    </ul>
  );
}

function TicketCard({ ticket, withCaller }: { ticket: TicketRow; withCaller: boolean }) {
  const words = usePlainWords();
  const state = words.state(ticket);
  const promise = words.promise(state, ticket.clock);
  const around = [withCaller && ticket.caller?.name, ticket.asset?.name, words.time(ticket.recordedAt)];
  return (
    <Go to={portalTicketPath(ticket)} className="ticket-card" data-yours={state.isYours || undefined}>
      <span className="lt-pill" data-tone={state.tone}>
        {words.said(state)}
      </span>
      <strong>{ticket.title}</strong>
      {promise && (
        <span className="ticket-card-promise" data-late={state.promise?.said === 'late' || undefined}>
          {promise}
        </span>
      )}
      <span className="lt-help">{around.filter(Boolean).join(' · ')}</span>
    </Go>
  );
}
