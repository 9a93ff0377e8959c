import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';

export function useBranchFields(): Field[] {
  const { t } = useTranslation('identity');
  return [
    { kind: 'line', name: 'name', label: t('branch.name'), isRequired: true, most: 60, isFocused: true },
    { kind: 'line', name: 'address', label: t('branch.address'), most: 200 },
    { kind: 'phone', name: 'phone', label: t('branch.phone'), most: 60 },
  ];
}
