import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { recordContract } from '../../contract.contract.ts';
import { useContractFields } from './use-contract-fields.ts';

/** A draft with a customer; what it says in full, who else is served, devices and quotas follow on its page. */
export function NewContractScreen() {
  const { t } = useTranslation('contracts');
  const go = useGo();
  const record = useSend(recordContract);
  const customerId = one(useUrlState().values['customerId']);
  return (
    <Page title={t('contract.new')} breadcrumb={[{ text: t('contract.plural'), to: '/contracts' }]} layout="column">
      <Form<BodyOf<typeof recordContract>>
        draft="contract.new"
        fields={[
          {
            kind: 'search',
            name: 'customerId',
            label: t('contract.customer'),
            source: customerSource,
            isRequired: true,
            isFocused: customerId === undefined,
          },
          ...useContractFields(false),
        ]}
        initial={{ kind: 'yearly_support', ...(customerId && { customerId }) }}
        submit={(body) => record.mutateAsync({ body }).then(({ id }) => go(`/contracts/${id}`))}
        submitText={t('shell:action.save')}
      />
    </Page>
  );
}
