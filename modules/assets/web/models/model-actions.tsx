import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { RecordActs } from '../../../../web/ui/record-acts.tsx';
import {
  changeAssetModel,
  reinstateAssetModel,
  retireAssetModel,
  type AssetModelView,
} from '../../asset-model.contract.ts';
import { useModelFields } from './use-model-fields.ts';

export function ModelActions({ model }: { model: AssetModelView }) {
  const { t } = useTranslation('assets');
  const [isChanging, change] = useState(false);
  const retire = useSend(retireAssetModel);
  const reinstate = useSend(reinstateAssetModel);
  const { id, title, revision, abilities } = model;
  const seen = { params: { model: id }, ifMatch: revision };
  return (
    <>
      <RecordActs
        abilities={abilities}
        edit={() => change(true)}
        retire={{
          name: t('model.retire'),
          question: t('model.retireQuestion', { title }),
          text: t('model.retireText'),
          act: () => retire.mutateAsync(seen),
        }}
        reinstate={{ name: t('model.reinstate'), act: () => reinstate.mutateAsync(seen) }}
      />
      {isChanging && <ChangeModelDialog model={model} onClose={() => change(false)} />}
    </>
  );
}

function ChangeModelDialog({ model, onClose }: { model: AssetModelView; onClose: () => void }) {
  const { t } = useTranslation('assets');
  const change = useSend(changeAssetModel);
  const { id, revision, maker, name, partNumber, kind, units, saleEndedOn, supportEndedOn } = model;
  return (
    <FormDialog<BodyOf<typeof changeAssetModel>>
      title={t('model.change')}
      draft={`asset-model.${id}`}
      fields={useModelFields()}
      initial={{ maker, name, partNumber, kind, units, saleEndedOn, supportEndedOn }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { model: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
