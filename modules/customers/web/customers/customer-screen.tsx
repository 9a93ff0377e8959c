import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readCustomer, type CustomerView } from '../../customer.contract.ts';
import { ContactTable } from '../contacts/contact-table.tsx';
import { SiteTable } from '../sites/site-table.tsx';
import { ChangeCustomerDialog } from './change-customer-dialog.tsx';
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
          actions={customer.abilities.includes('change') && <ChangeButton customer={customer} />}
        >
          <CustomerFacts customer={customer} />
          <Section
            title={t('contact.plural')}
            beside={<AddButton permission="contact.change" to={`/contacts/new?customerId=${customer.id}`} />}
          >
            <ContactTable customerId={customer.id} />
          </Section>
          <Section
            title={t('site.plural')}
            beside={<AddButton permission="customer.change" to={`/sites/new?customerId=${customer.id}`} />}
          >
            <SiteTable customerId={customer.id} />
          </Section>
          <Panels host="customer" subjectId={customer.id} />
        </Page>
      )}
    </Answered>
  );
}

function CustomerFacts({ customer }: { customer: CustomerView }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const { shortName, accountManager, address, phone, note, createdAt } = customer;
  return (
    <Section title={t('customer.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('customer.shortName'), value: shortName },
          { label: t('customer.accountManager'), value: accountManager?.name },
          { label: t('customer.phone'), value: phone && format.phone(phone) },
          { label: t('customer.address'), value: address },
          { label: t('customer.createdAt'), value: format.instant(createdAt) },
          { label: t('customer.note'), value: note },
        ]}
      />
    </Section>
  );
}

function ChangeButton({ customer }: { customer: CustomerView }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
        {t('shell:action.edit')}
      </Button>
      {isOpen && <ChangeCustomerDialog customer={customer} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddButton({ to, permission }: { to: string; permission: string }) {
  const { t } = useTranslation();
  const go = useGo();
  if (!useMay(permission)) return null;
  return (
    <Button size="small" icon={<PlusOutlined />} onClick={() => go(to)}>
      {t('shell:action.add')}
    </Button>
  );
}
