import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { componentKinds, recordAssetComponent } from '../../asset-component.contract.ts';

interface FitComponentDialogProps {
  asset: string;
  onClose: () => void;
}

export function FitComponentDialog({ asset, onClose }: FitComponentDialogProps) {
  const { t } = useTranslation('assets');
  const fit = useSend(recordAssetComponent);
  return (
    <FormDialog<BodyOf<typeof recordAssetComponent>>
      title={t('component.fit')}
      fields={useComponentFields()}
      submit={(body) => fit.mutateAsync({ params: { asset }, body })}
      submitText={t('component.fit')}
      onClose={onClose}
    />
  );
}

function useComponentFields(): Field[] {
  const { t } = useTranslation('assets');
  const kinds = componentKinds.map((value) => ({ value, label: t(`component.kinds.${value}`) }));
  return [
    { kind: 'choice', name: 'kind', label: t('component.kind'), choices: kinds, isRequired: true, isFocused: true },
    { kind: 'line', name: 'name', label: t('component.name'), isRequired: true, most: 160 },
    { kind: 'line', name: 'slot', label: t('component.slot'), help: t('component.slotHelp'), most: 60 },
    { kind: 'line', name: 'maker', label: t('component.maker'), most: 60, share: 'half' },
    { kind: 'line', name: 'serialNumber', label: t('component.serialNumber'), most: 60, share: 'half' },
    { kind: 'number', name: 'size', label: t('component.size'), help: t('component.sizeHelp'), least: 0 },
  ];
}
