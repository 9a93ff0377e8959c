import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../ticket-view.contract.ts';

/** What was reported, in the words of whoever wrote it down. */
export function TicketDescription({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  return (
    <section className="ticket-description">
      <h2>{t('ticket.field.description')}</h2>
      {ticket.description ? <p>{ticket.description}</p> : <p className="yt-quiet">{t('ticket.noDescription')}</p>}
    </section>
  );
}
