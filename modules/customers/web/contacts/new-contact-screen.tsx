import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { withCustom } from '../../../custom-fields/web/index.ts';
import { recordContact } from '../../contact.contract.ts';
import { customerSource } from '../customers/customer-source.ts';
import { useContactFields } from './use-contact-fields.ts';

export function NewContactScreen() {
  const { t } = useTranslation('customers');
  const go = useGo();
  const record = useSend(recordContact);
  const given = one(useUrlState().values['customerId']);
  const [customerId, setCustomerId] = useState(given);
  return (
    <Page title={t('contact.new')} breadcrumb={[{ text: t('contact.plural'), to: '/contacts' }]} layout="column">
      <Form<BodyOf<typeof recordContact>>
        draft="contact.new"
        fields={[
          { kind: 'search', name: 'customerId', label: t('customer.noun'), source: customerSource, isRequired: true },
          ...useContactFields(customerId),
        ]}
        initial={given ? { customerId: given } : {}}
        onChange={(values) =>
          setCustomerId(typeof values['customerId'] === 'string' ? values['customerId'] : undefined)
        }
        submit={(body) => record.mutateAsync({ body: withCustom(body) }).then(({ id }) => go(`/contacts/${id}`))}
        submitText={t('shell:action.save')}
      />
    </Page>
  );
}
