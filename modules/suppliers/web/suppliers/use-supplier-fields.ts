import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { PeopleInput } from './people-input.tsx';
import { useSupplierWords } from './use-supplier-words.ts';

/** What is written of a supplier. */
export function useSupplierFields(): Field[] {
  const { t } = useTranslation('suppliers');
  const { kinds } = useSupplierWords();
  return [
    {
      kind: 'line',
      name: 'name',
      label: t('supplier.name'),
      help: t('supplier.nameHelp'),
      isRequired: true,
      most: 100,
      isFocused: true,
    },
    { kind: 'checks', name: 'kinds', label: t('supplier.kinds'), choices: kinds, isRequired: true },
    { kind: 'phone', name: 'phone', label: t('supplier.phone'), help: t('supplier.phoneHelp'), share: 'half' },
    { kind: 'email', name: 'email', label: t('supplier.email'), share: 'half' },
    { kind: 'line', name: 'address', label: t('supplier.address'), most: 200 },
    { kind: 'own', name: 'people', label: t('person.plural'), help: t('person.help'), part: PeopleInput },
    { kind: 'text', name: 'note', label: t('supplier.note'), most: 2000, rows: 3 },
  ];
}
