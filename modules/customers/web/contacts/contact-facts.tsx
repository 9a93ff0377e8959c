import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Facts, type Fact } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { contactFields, ContactView } from '../../contact.contract.ts';
import { useContactValues } from './use-contact-values.ts';

type Field = (typeof contactFields)[number];

const always: Field[] = ['employeeNumber', 'departmentId', 'position', 'mobile', 'phone', 'email', 'seat', 'isVip'];
/** What few contacts have is not there while it says nothing. */
const ifSaid: Field[] = ['otherPhone', 'language', 'preferredChannel', 'validFrom', 'validTo'];

export function ContactFacts({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const { labels, values } = useContactValues();
  const { customer, site, hasAccount, createdAt } = contact;
  const said = values(contact);
  const factOf = (field: Field): Fact => ({ label: labels[field], value: said[field] });
  return (
    <Section title={t('contact.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('customer.noun'), value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go> },
          { label: t('site.noun'), value: site && <Go to={`/sites/${site.id}`}>{site.name}</Go> },
          ...always.map(factOf),
          ...ifSaid.filter((field) => said[field] !== null).map(factOf),
          { label: t('contact.account'), value: t(hasAccount ? 'contact.hasAccount' : 'contact.hasNoAccount') },
          { label: t('customer.createdAt'), value: format.instant(createdAt) },
        ]}
      />
    </Section>
  );
}
