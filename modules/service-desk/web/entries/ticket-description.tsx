import { useTranslation } from 'react-i18next';
import type { TicketMail } from '../../mail-intake.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { MailText } from '../mails/mail-text.tsx';

interface DescriptionProps {
  ticket: TicketView;
  /** That it was made of. */
  mail: TicketMail | undefined;
}

/** What was reported, in the words of whoever wrote it down. */
export function TicketDescription({ ticket, mail }: DescriptionProps) {
  const { t } = useTranslation('service-desk');
  return (
    <section className="ticket-description">
      <h2>{t('ticket.field.description')}</h2>
      {ticket.description ? <p>{ticket.description}</p> : <p className="yt-quiet">{t('ticket.noDescription')}</p>}
      {/* what it quotes stands in the description already */}
      {mail && <MailText mailId={mail.id} quotedText={null} />}
    </section>
  );
}
