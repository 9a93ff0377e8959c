import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { recordBusinessService } from '../../business-service.contract.ts';
import { useServiceFields } from './use-service-fields.ts';

/** Whose it is, first: who answers for it is of that customer. */
export function NewServiceScreen() {
  const { t } = useTranslation('relations');
  const go = useGo();
  const record = useSend(recordBusinessService);
  const given = one(useUrlState().values['customerId']);
  const [customerId, choose] = useState(given);
  const follow = (changed: FieldValues): FieldValues =>
    'customerId' in changed ? { ownerId: undefined, systemId: undefined } : {};
  return (
    <Page
      title={t('service.new')}
      breadcrumb={[{ text: t('service.plural'), to: '/business-services' }]}
      layout="column"
    >
      <Form<BodyOf<typeof recordBusinessService>>
        draft="business-service.new"
        fields={[
          {
            kind: 'search',
            name: 'customerId',
            label: t('customer'),
            source: customerSource,
            isRequired: true,
            isFocused: given === undefined,
            next: 'name',
          },
          ...useServiceFields(customerId),
        ]}
        initial={{ importance: 'ordinary', ...(given && { customerId: given }) }}
        onChange={({ customerId: chosen }) => choose(typeof chosen === 'string' ? chosen : undefined)}
        follow={follow}
        submit={(body) => record.mutateAsync({ body }).then(({ id }) => go(`/business-services/${id}`))}
        submitText={t('shell:action.save')}
        onCancel={() => go('/business-services')}
      />
    </Page>
  );
}
