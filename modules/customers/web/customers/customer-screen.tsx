import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { CustomFacts } from '../../../custom-fields/web/index.ts';
import { readCustomer, type CustomerView } from '../../customer.contract.ts';
import { AddButton } from '../add-button.tsx';
import { ContactTable } from '../contacts/contact-table.tsx';
import { DepartmentTree } from '../departments/department-tree.tsx';
import { SiteTable } from '../sites/site-table.tsx';
import { CustomerActs } from './customer-acts.tsx';
import { CustomerFacts } from './customer-facts.tsx';
import { CustomerGroup } from './customer-group.tsx';
import { useCustomerStatus } from './use-customer-status.ts';

export function CustomerScreen({ params }: ScreenProps) {
  const { t } = useTranslation('customers');
  const status = useCustomerStatus();
  const result = useAnswer(readCustomer, { params: { customer: params['customer'] ?? '' } });
  return (
    <Answered result={result}>
      {(customer) => (
        <Page
          title={customer.name}
          breadcrumb={[{ text: t('customer.plural'), to: '/customers' }]}
          beside={<Status {...status.of(customer.status)} />}
          actions={<CustomerActs customer={customer} />}
        >
          {customer.mergedInto && <MergedNote into={customer.mergedInto} />}
          <CustomerFacts customer={customer} />
          <CustomFacts noun="customer" values={customer.custom} />
          <CustomerGroup customerId={customer.id} />
          <Holdings customer={customer} />
          <Panels host="customer" subjectId={customer.id} isIndexed />
        </Page>
      )}
    </Answered>
  );
}

function MergedNote({ into }: { into: { id: string; name: string } }) {
  const { t } = useTranslation('customers');
  return (
    <Alert
      type="info"
      showIcon
      title={t('customer.mergedInto')}
      description={<Go to={`/customers/${into.id}`}>{into.name}</Go>}
    />
  );
}

function Holdings({ customer: { id } }: { customer: CustomerView }) {
  const { t } = useTranslation('customers');
  return (
    <>
      <Section
        title={t('contact.plural')}
        beside={<AddButton permission="contact.change" to={`/contacts/new?customerId=${id}`} />}
      >
        <ContactTable customerId={id} />
      </Section>
      <Section
        title={t('site.plural')}
        beside={<AddButton permission="customer.change" to={`/sites/new?customerId=${id}`} />}
      >
        <SiteTable customerId={id} />
      </Section>
      <DepartmentTree customerId={id} />
    </>
  );
}
