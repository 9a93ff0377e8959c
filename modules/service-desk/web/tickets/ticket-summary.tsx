import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Person } from '../../../../web/ui/words/person.tsx';
import { readTicket } from '../../ticket.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { TicketActs } from '../acts/ticket-acts.tsx';
import { Composer } from '../entries/composer.tsx';
import { TicketClocks } from '../page/ticket-clocks.tsx';
import { TicketMarks } from '../page/ticket-marks.tsx';
import { MachineLink } from './machine-link.tsx';
import { ticketPath } from './ticket-path.ts';
import './ticket-summary.css';

/** The ticket in hand beside the list: enough to act on. */
export function TicketSummary({ id }: { id: string }) {
  const result = useAnswer(readTicket, { params: { ticket: id } }, { everySeconds: 60 });
  useLive('ticket', { id, reads: [readTicket] });
  return <Answered result={result}>{(ticket) => <Summary key={ticket.id} ticket={ticket} />}</Answered>;
}

function Summary({ ticket }: { ticket: TicketView }) {
  return (
    <>
      <header className="ticket-summary-head">
        <h2>
          <Go to={ticketPath(ticket)}>{ticket.title}</Go>
        </h2>
        <div className="ticket-summary-marks">
          <TicketMarks ticket={ticket} />
        </div>
      </header>
      <TicketActs ticket={ticket} />
      <TicketClocks number={ticket.number} clocks={ticket.clocks} />
      {ticket.description && <p className="ticket-summary-text">{ticket.description}</p>}
      <SummaryFacts ticket={ticket} />
      {ticket.solution && <p className="ticket-summary-text">{ticket.solution}</p>}
      <Composer ticket={ticket} />
    </>
  );
}

function SummaryFacts({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const { caller, customer, site, asset, category, team, assignee, owner, recordedAt } = ticket;
  return (
    <Facts
      items={[
        { label: t('ticket.field.caller'), value: caller && <Person person={caller} /> },
        { label: t('customers:contact.phone'), value: caller?.phone && format.phone(caller.phone) },
        { label: t('customers:customer.noun'), value: [customer.name, site?.name].filter(Boolean).join(' · ') },
        { label: t('ticket.field.asset'), value: asset && <MachineLink machine={asset} /> },
        { label: t('ticket.field.category'), value: category?.name },
        { label: t('ticket.assignee'), value: [team?.name, assignee?.name].filter(Boolean).join(' · ') },
        { label: t('ticket.owner'), value: owner?.name },
        { label: t('ticket.time.recordedAt'), value: <InstantText at={recordedAt} /> },
      ]}
    />
  );
}
