import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordSoftwareProduct } from '../../software-product.contract.ts';
import { useSoftwareWords } from '../use-software-words.ts';
import { useProductFields } from './use-product-fields.ts';

const firstStages = ['plan', 'test', 'deploy', 'manage'];

export function NewProductScreen() {
  const { t } = useTranslation('software');
  const go = useGo();
  const record = useSend(recordSoftwareProduct);
  const { stages } = useSoftwareWords();
  const choices = stages.filter(({ value }) => firstStages.includes(value));
  const stage: Field = { kind: 'choice', name: 'stage', label: t('product.stage'), choices, isRequired: true };
  return (
    <Page
      title={t('product.new')}
      breadcrumb={[{ text: t('product.plural'), to: '/software-products' }]}
      layout="column"
    >
      <Form<BodyOf<typeof recordSoftwareProduct>>
        draft="software-product.new"
        fields={[...useProductFields(), stage]}
        initial={{ licensing: 'perpetual', stage: 'manage', isForbidden: false }}
        submit={(body) => record.mutateAsync({ body }).then(({ id }) => go(`/software-products/${id}`))}
        submitText={t('shell:action.save')}
        onCancel={() => go('/software-products')}
      />
    </Page>
  );
}
