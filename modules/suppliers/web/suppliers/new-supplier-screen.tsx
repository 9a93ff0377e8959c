import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordSupplier } from '../../supplier.contract.ts';
import { peopleIn } from './people-entry.ts';
import { useSupplierFields } from './use-supplier-fields.ts';

export function NewSupplierScreen() {
  const { t } = useTranslation('suppliers');
  const go = useGo();
  const record = useSend(recordSupplier);
  return (
    <Page title={t('supplier.new')} breadcrumb={[{ text: t('supplier.plural'), to: '/suppliers' }]} layout="column">
      <Form<BodyOf<typeof recordSupplier>>
        draft="supplier.new"
        fields={useSupplierFields()}
        initial={{ kinds: ['supplier'] }}
        submit={(body) =>
          record
            .mutateAsync({ body: { ...body, people: peopleIn(body.people) } })
            .then(({ id }) => go(`/suppliers/${id}`))
        }
        submitText={t('shell:action.save')}
        onCancel={() => go('/suppliers')}
      />
    </Page>
  );
}
