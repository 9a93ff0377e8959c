import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { suppliersOf } from '../../../suppliers/web/index.ts';
import { useSoftwareWords } from '../use-software-words.ts';

/** What is written of licences; of keys that are there already only that they are. */
export function useLicenceFields({ hasKeys }: { hasKeys: boolean }): Field[] {
  const { t } = useTranslation('software');
  const { metrics } = useSoftwareWords();
  return [
    { kind: 'line', name: 'edition', label: t('edition'), most: 60 },
    {
      kind: 'choice',
      name: 'metric',
      label: t('licence.metric'),
      choices: metrics,
      isRequired: true,
      share: 'half',
    },
    {
      kind: 'number',
      name: 'quantity',
      label: t('licence.quantity'),
      help: t('licence.quantityHelp'),
      least: 1,
      share: 'half',
    },
    { kind: 'day', name: 'startsOn', label: t('licence.startsOn'), share: 'half' },
    { kind: 'day', name: 'endsOn', label: t('licence.endsOn'), help: t('licence.endsHelp'), share: 'half' },
    { kind: 'number', name: 'price', label: t('licence.price'), least: 0, share: 'half' },
    { kind: 'line', name: 'contractNumber', label: t('licence.contractNumber'), most: 60, share: 'half' },
    ...useWatchFields(),
    ...useKeptFields(hasKeys),
  ];
}

/** Who sold them, and when somebody shall be told. */
function useWatchFields(): Field[] {
  const { t } = useTranslation('software');
  return [
    { kind: 'search', name: 'supplierId', label: t('supplier'), source: suppliersOf('supplier') },
    {
      kind: 'number',
      name: 'freeAtLeast',
      label: t('licence.freeAtLeast'),
      help: t('licence.freeAtLeastHelp'),
      least: 0,
      share: 'half',
    },
    {
      kind: 'number',
      name: 'noticeDays',
      label: t('licence.noticeDays'),
      least: 0,
      largest: 365,
      isRequired: true,
      share: 'half',
    },
  ];
}

function useKeptFields(hasKeys: boolean): Field[] {
  const { t } = useTranslation('software');
  return [
    {
      kind: 'text',
      name: 'keys',
      label: t('licence.keys'),
      help: t(hasKeys ? 'licence.keysKept' : 'licence.keysHelp'),
      most: 4000,
      rows: 2,
    },
    { kind: 'text', name: 'note', label: t('licence.note'), most: 2000, rows: 2 },
  ];
}
