import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Facts, type Fact } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { CustomerView } from '../../customer.contract.ts';
import { useIndustry } from './use-industry.ts';

/** What is known of a customer; how to bill it only where something of that is known. */
export function CustomerFacts({ customer }: { customer: CustomerView }) {
  const { t } = useTranslation('customers');
  const billing = useBillingFacts(customer);
  return (
    <>
      <Section title={t('customer.record')}>
        <Facts layout="grid" items={useRecordFacts(customer)} />
      </Section>
      {billing.some(({ value }) => value !== null) && (
        <Section title={t('customer.billing')}>
          <Facts layout="grid" items={billing} />
        </Section>
      )}
    </>
  );
}

function useRecordFacts(customer: CustomerView): Fact[] {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const { textOf } = useIndustry();
  const { shortName, industry, accountManager, parent, phone, fax, address, mailingAddress, tags } = customer;
  return [
    { label: t('customer.shortName'), value: shortName },
    { label: t('customer.industry.label'), value: industry && textOf(industry) },
    { label: t('customer.accountManager'), value: accountManager?.name },
    { label: t('customer.parent'), value: parent && <Go to={`/customers/${parent.id}`}>{parent.name}</Go> },
    { label: t('customer.phone'), value: phone && format.phone(phone) },
    { label: t('customer.fax'), value: fax && format.phone(fax) },
    { label: t('customer.address'), value: address },
    { label: t('customer.mailingAddress'), value: mailingAddress },
    { label: t('customer.tags'), value: tags.length > 0 && tags.map((tag) => <Tag key={tag}>{tag}</Tag>) },
    { label: t('customer.createdAt'), value: format.instant(customer.createdAt) },
    { label: t('customer.note'), value: customer.note },
  ].map(({ label, value }) => ({ label, value: value === false ? null : value }));
}

function useBillingFacts(customer: CustomerView): Fact[] {
  const { t } = useTranslation('customers');
  const { creditCode, taxNumber, warnings, bankName, bankAccountName, bankAccountNumber } = customer;
  const odd = warnings.includes('tax_number') && <p className="yt-quiet yt-small">{t('customer.taxNumberOdd')}</p>;
  return [
    { label: t('customer.creditCode'), value: creditCode },
    {
      label: t('customer.taxNumber'),
      value: taxNumber && (
        <>
          {taxNumber}
          {odd}
        </>
      ),
    },
    { label: t('customer.bankName'), value: bankName },
    { label: t('customer.bankAccountName'), value: bankAccountName },
    { label: t('customer.bankAccountNumber'), value: bankAccountNumber && inFours(bankAccountNumber) },
  ];
}

/** As it is read out: `6222 0200 0000 0000`. */
function inFours(digits: string): string {
  return digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}
