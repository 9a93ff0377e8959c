import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Person } from '../../../../web/ui/words/person.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readContact, type ContactView } from '../../../customers/contact.contract.ts';

/** As the hotline needs them: how to call back, where they sit, whether they are a VIP. */
export function CallerCard({ callerId }: { callerId: string }) {
  const { t } = useTranslation('service-desk');
  const contact = useAnswer(readContact, { params: { contact: callerId } });
  return (
    <Section title={t('ticket.field.caller')}>
      <Answered result={contact} lines={3}>
        {(answer) => <Card contact={answer} />}
      </Answered>
    </Section>
  );
}

function Card({ contact }: { contact: ContactView }) {
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
