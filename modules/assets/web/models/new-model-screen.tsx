import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordAssetModel } from '../../asset-model.contract.ts';
import { useModelFields } from './use-model-fields.ts';

export function NewModelScreen() {
  const { t } = useTranslation('assets');
  const go = useGo();
  const record = useSend(recordAssetModel);
  return (
    <Page title={t('model.new')} breadcrumb={[{ text: t('model.plural'), to: '/asset-models' }]} layout="column">
      <Form<BodyOf<typeof recordAssetModel>>
        draft="asset-model.new"
        fields={useModelFields()}
        submit={(body) => record.mutateAsync({ body }).then(({ id }) => go(`/asset-models/${id}`))}
        submitText={t('shell:action.save')}
        onCancel={() => go('/asset-models')}
      />
    </Page>
  );
}
