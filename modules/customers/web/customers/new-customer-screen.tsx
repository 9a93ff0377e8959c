import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { withCustom } from '../../../custom-fields/web/index.ts';
import { recordCustomer } from '../../customer.contract.ts';
import { useCustomerFields } from './use-customer-fields.ts';
import { useCustomerStatus } from './use-customer-status.ts';

export function NewCustomerScreen() {
  const { t } = useTranslation('customers');
  const go = useGo();
  const record = useSend(recordCustomer);
  const status = useCustomerStatus();
  const [name, ...others] = useCustomerFields();
  const atFirst = status.choices.filter(({ value }) => value === 'prospect' || value === 'active');
  return (
    <Page title={t('customer.new')} breadcrumb={[{ text: t('customer.plural'), to: '/customers' }]} layout="column">
      <Form<BodyOf<typeof recordCustomer>>
        draft="customer.new"
        fields={[
          ...(name ? [name] : []),
          { kind: 'radio', name: 'status', label: t('customer.statusLabel'), choices: atFirst },
          ...others,
        ]}
        initial={{ status: 'active' }}
        submit={(body) => record.mutateAsync({ body: withCustom(body) }).then(({ id }) => go(`/customers/${id}`))}
        submitText={t('shell:action.save')}
      />
    </Page>
  );
}
