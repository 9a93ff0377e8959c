import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { recordLicence } from '../../licence.contract.ts';
import { productSource } from '../products/product-source.ts';
import { bodyOf, type LicenceEntry } from './licence-entry.ts';
import { useLicenceFields } from './use-licence-fields.ts';

type NewEntry = LicenceEntry & { customerId: string; productId: string; metric: 'device' | 'user' };

/** Whose and of what may stand in the address: the way from the reconciliation. */
export function NewLicenceScreen() {
  const { t } = useTranslation('software');
  const go = useGo();
  const record = useSend(recordLicence);
  const { values } = useUrlState();
  const [customerId, productId] = [one(values['customerId']), one(values['productId'])];
  return (
    <Page title={t('licence.new')} breadcrumb={[{ text: t('licence.plural'), to: '/licences' }]} layout="column">
      <Form<NewEntry>
        draft="licence.new"
        fields={[
          {
            kind: 'search',
            name: 'customerId',
            label: t('customer'),
            source: customerSource,
            isRequired: true,
            isFocused: true,
          },
          { kind: 'search', name: 'productId', label: t('product.noun'), source: productSource, isRequired: true },
          ...useLicenceFields({ hasKeys: false }),
        ]}
        initial={{
          metric: 'device',
          noticeDays: 30,
          ...(customerId && { customerId }),
          ...(productId && { productId }),
        }}
        submit={(entry) => record.mutateAsync({ body: bodyOf(entry) }).then(({ id }) => go(`/licences/${id}`))}
        submitText={t('shell:action.save')}
        onCancel={() => go('/licences')}
      />
    </Page>
  );
}
