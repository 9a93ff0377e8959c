import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';

/** What is registered of an account, however it is entered. */
export function useSystemAccountFields(): Field[] {
  const { t } = useTranslation('customers');
  return [
    { kind: 'line', name: 'accountName', label: t('systemAccount.accountName'), isRequired: true, most: 100 },
    {
      kind: 'text',
      name: 'permissions',
      label: t('systemAccount.permissions'),
      help: t('systemAccount.permissionsHelp'),
      most: 2000,
      rows: 2,
    },
    { kind: 'text', name: 'note', label: t('systemAccount.note'), most: 1000, rows: 2 },
  ];
}
