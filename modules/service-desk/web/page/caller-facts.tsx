import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Person } from '../../../../web/ui/words/person.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { TicketView } from '../../ticket-view.contract.ts';

type PersonView = NonNullable<TicketView['caller']>;

/** Who called, how to call back; and who is hit, if it is somebody else. */
export function CallerFacts({ ticket: { caller, affected } }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  return (
    <Section title={t('ticket.field.caller')} beside={caller && <ContactLink person={caller} />}>
      <Facts
        items={[
          { label: t('customers:contact.name'), value: caller && <Person person={caller} /> },
          { label: t('customers:contact.phone'), value: caller && <Phone person={caller} /> },
          ...(affected && affected.id !== caller?.id
            ? [
                { label: t('ticket.field.affected'), value: <Person person={affected} /> },
                { label: t('ticket.affectedPhone'), value: <Phone person={affected} /> },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function Phone({ person: { phone } }: { person: PersonView }) {
  const format = useFormat();
  return phone === null ? '—' : <a href={`tel:${phone}`}>{format.phone(phone)}</a>;
}

function ContactLink({ person }: { person: PersonView }) {
  const { t } = useTranslation('service-desk');
  return (
    <Go className="yt-small" to={`/contacts/${person.id}`}>
      {t('context.contact')}
    </Go>
  );
}
