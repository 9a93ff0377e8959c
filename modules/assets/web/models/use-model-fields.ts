import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useAssetWords } from '../assets/use-asset-words.ts';

export function useModelFields(): Field[] {
  const { t } = useTranslation('assets');
  const { kinds } = useAssetWords();
  return [
    {
      kind: 'line',
      name: 'maker',
      label: t('model.maker'),
      isRequired: true,
      isFocused: true,
      most: 60,
      share: 'half',
    },
    { kind: 'line', name: 'name', label: t('model.name'), isRequired: true, most: 100, share: 'half' },
    { kind: 'line', name: 'partNumber', label: t('model.partNumber'), most: 60, share: 'half' },
    { kind: 'choice', name: 'kind', label: t('model.kind'), choices: kinds, share: 'half' },
    {
      kind: 'number',
      name: 'units',
      label: t('model.units'),
      unit: t('model.unitsUnit'),
      least: 0,
      largest: 60,
      share: 'half',
    },
    { kind: 'day', name: 'saleEndedOn', label: t('model.saleEndedOn'), share: 'half' },
    {
      kind: 'day',
      name: 'supportEndedOn',
      label: t('model.supportEndedOn'),
      help: t('model.supportEndedHelp'),
      share: 'half',
    },
  ];
}
