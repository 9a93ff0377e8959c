import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readIncomingMail, type IncomingMailView } from '../../../channels/incoming-mail.contract.ts';
import { WholeMail } from '../../../channels/web/index.ts';
import { readMailIntake, type MailIntakeView } from '../../mail-intake.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import { MailActs } from './mail-acts.tsx';
import { useMailWords } from './use-mail-words.ts';
import './mails.css';

/** A mail in hand: why it waits, what to make of it, and what it says. */
export function MailSummary({ id }: { id: string }) {
  const mail = useAnswer(readIncomingMail, { params: { incomingMail: id } });
  const intake = useAnswer(readMailIntake, { params: { mailIntake: id } });
  useLive('incoming_mail', { id, reads: [readIncomingMail, readMailIntake] });
  return (
    <Answered result={mail}>
      {(read) => <Answered result={intake}>{(dealt) => <Summary mail={read} intake={dealt} />}</Answered>}
    </Answered>
  );
}

interface SummaryProps {
  mail: IncomingMailView;
  intake: MailIntakeView;
}

function Summary({ mail, intake }: SummaryProps) {
  const { t } = useTranslation('service-desk');
  const words = useMailWords();
  const { why } = mail;
  return (
    <article className="mail-summary">
      <header>
        <h2>{mail.subject || t('mail.noSubject')}</h2>
        <Status {...words.state(mail.state)} />
      </header>
      {why && <p className="mail-why">{t(`mail.whyText.${why}`, { defaultValue: words.why(why) ?? '' })}</p>}
      <MailActs mail={mail} intake={intake} />
      <IntakeFacts mail={mail} intake={intake} />
      <WholeMail id={mail.id} />
    </article>
  );
}

/** Whose it is and what became of it, as far as that is known. */
function IntakeFacts({ mail: { customer, contact }, intake }: SummaryProps) {
  const { t } = useTranslation('service-desk');
  const { ticket, failure, nextTryAt, answeredAt } = intake;
  const items = [
    ...(customer ? [{ label: t('customers:customer.noun'), value: customer.name }] : []),
    ...(contact ? [{ label: t('mail.contact'), value: <Go to={`/contacts/${contact.id}`}>{contact.name}</Go> }] : []),
    ...(ticket ? [{ label: t('mail.ticket'), value: <Go to={ticketPath(ticket)}>{ticket.number}</Go> }] : []),
    ...(failure ? [{ label: t('mail.failure'), value: failure }] : []),
    ...(nextTryAt ? [{ label: t('mail.nextTry'), value: <InstantText at={nextTryAt} /> }] : []),
    ...(answeredAt ? [{ label: t('mail.answered'), value: <InstantText at={answeredAt} /> }] : []),
  ];
  return items.length === 0 ? null : <Facts items={items} />;
}
