import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { ticketStatuses } from '../../ticket-codes.contract.ts';
import { TicketLines } from '../tickets/ticket-lines.tsx';
import './tickets-of.css';

interface TicketsOfProps {
  who: { callerId: string } | { customerId: string };
}

/** What is open for somebody, what was last, and the way to all of it. */
export function TicketsOf({ who }: TicketsOfProps) {
  const { t } = useTranslation('service-desk');
  return (
    <div className="tickets-of">
      <div>
        <h3>{t('panel.open')}</h3>
        <TicketLines query={{ ...who, status: 'open' }} most={5} />
      </div>
      <div>
        <h3>{t('panel.past')}</h3>
        <TicketLines query={{ ...who, status: 'past' }} most={5} />
      </div>
      <Go to={`/tickets${writeSearch({ ...who, status: ticketStatuses })}`}>{t('panel.all')}</Go>
    </div>
  );
}
