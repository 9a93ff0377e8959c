import { useTranslation } from 'react-i18next';
import { staffSource } from '../../../identity/web/index.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useCustomerStatus } from './use-customer-status.ts';

export function useCustomerFields(): Field[] {
  const { t } = useTranslation('customers');
  const status = useCustomerStatus();
  return [
    { kind: 'line', name: 'name', label: t('customer.name'), isRequired: true, most: 100, isFocused: true },
    { kind: 'line', name: 'shortName', label: t('customer.shortName'), help: t('customer.shortNameHelp'), most: 40 },
    { kind: 'radio', name: 'status', label: t('customer.statusLabel'), choices: status.choices },
    { kind: 'search', name: 'accountManagerId', label: t('customer.accountManager'), source: staffSource },
    { kind: 'line', name: 'address', label: t('customer.address'), most: 200 },
    { kind: 'phone', name: 'phone', label: t('customer.phone'), most: 40 },
    { kind: 'text', name: 'note', label: t('customer.note'), help: t('customer.noteHelp'), most: 4000, rows: 4 },
  ];
}
