import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Person } from '../../../../web/ui/words/person.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readContact, type ContactView } from '../../../customers/contact.contract.ts';
import { TicketLines } from '../tickets/ticket-lines.tsx';

interface CallerAsideProps {
  callerId: string | undefined;
  customerId: string | undefined;
  assetId: string | undefined;
}

/** Who is on the phone, and what is open for them already: so that nothing is written down twice. */
export function CallerAside({ callerId, customerId, assetId }: CallerAsideProps) {
  const { t } = useTranslation('service-desk');
  const ofMachine = assetId !== undefined && (
    <Section title={t('record.openOfMachine')}>
      <TicketLines query={{ assetId, status: 'open' }} most={4} />
    </Section>
  );
  return (
    <aside className="ticket-record-aside" aria-label={t('record.aside')}>
      {ofMachine}
      {callerId === undefined ? (
        <NobodyYet customerId={customerId} />
      ) : (
        <KnownCaller key={callerId} callerId={callerId} />
      )}
    </aside>
  );
}

function NobodyYet({ customerId }: { customerId: string | undefined }) {
  const { t } = useTranslation('service-desk');
  if (customerId === undefined) return <p className="yt-quiet">{t('record.nobodyYet')}</p>;
  return (
    <Section title={t('record.openOfCustomer')}>
      <TicketLines query={{ customerId, status: 'open' }} most={8} />
    </Section>
  );
}

function KnownCaller({ callerId }: { callerId: string }) {
  const { t } = useTranslation('service-desk');
  const contact = useAnswer(readContact, { params: { contact: callerId } });
  return (
    <>
      <Section title={t('ticket.field.caller')}>
        <Answered result={contact} lines={3}>
          {(answer) => <CallerCard contact={answer} />}
        </Answered>
      </Section>
      <Section title={t('record.openOfCaller')}>
        <TicketLines query={{ callerId, status: 'open' }} most={6} />
      </Section>
    </>
  );
}

function CallerCard({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const { mobile, phone, employeeNumber, site, seat } = contact;
  const numbers = [mobile, phone].filter((number) => number !== null);
  return (
    <Facts
      items={[
        {
          label: t('customers:contact.name'),
          value: <Person person={{ ...contact, department: contact.department?.path ?? null }} />,
        },
        { label: t('customers:contact.phone'), value: numbers.map(format.phone).join(' · ') },
        { label: t('customers:contact.employeeNumber'), value: employeeNumber },
        { label: t('ticket.field.site'), value: [site?.name, seat].filter(Boolean).join(' · ') },
      ]}
    />
  );
}
