import { useTranslation } from 'react-i18next';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { customerSource } from './customer-source.ts';
import { TagsInput } from './tags-input.tsx';
import { useIndustry } from './use-industry.ts';

/** What every customer has first, `custom` of the one that is changed with it; how to reach them and how to bill them stand in parts of their own. */
export function useCustomerFields(custom?: CustomValues): Field[] {
  const own = useCustomFields('customer').formFields(custom);
  return [...useFirstFields(), ...own, ...useReachFields(), ...useBillingFields()];
}

function useFirstFields(): Field[] {
  const { t } = useTranslation('customers');
  const { choices } = useIndustry();
  return [
    { kind: 'line', name: 'name', label: t('customer.name'), isRequired: true, most: 100, isFocused: true },
    { kind: 'line', name: 'shortName', label: t('customer.shortName'), help: t('customer.shortNameHelp'), most: 40 },
    { kind: 'choice', name: 'industry', label: t('customer.industry.label'), choices, share: 'half' },
    {
      kind: 'search',
      name: 'accountManagerId',
      label: t('customer.accountManager'),
      source: staffSource,
      share: 'half',
    },
    {
      kind: 'search',
      name: 'parentId',
      label: t('customer.parent'),
      help: t('customer.parentHelp'),
      source: customerSource,
    },
    { kind: 'own', name: 'tags', label: t('customer.tags'), help: t('customer.tagsHelp'), part: TagsInput },
    { kind: 'text', name: 'note', label: t('customer.note'), help: t('customer.noteHelp'), most: 4000, rows: 2 },
  ];
}

function useReachFields(): Field[] {
  const { t } = useTranslation('customers');
  const section = t('customer.sectionReach');
  return [
    { kind: 'phone', name: 'phone', label: t('customer.phone'), most: 60, share: 'half', section },
    { kind: 'phone', name: 'fax', label: t('customer.fax'), most: 60, share: 'half', section },
    { kind: 'line', name: 'address', label: t('customer.address'), most: 200, section },
    { kind: 'line', name: 'mailingAddress', label: t('customer.mailingAddress'), most: 200, section },
  ];
}

function useBillingFields(): Field[] {
  const { t } = useTranslation('customers');
  const section = t('customer.sectionBilling');
  const help = t('customer.creditCodeHelp');
  return [
    { kind: 'line', name: 'creditCode', label: t('customer.creditCode'), help, most: 40, section },
    { kind: 'line', name: 'taxNumber', label: t('customer.taxNumber'), most: 40, section },
    { kind: 'line', name: 'bankName', label: t('customer.bankName'), most: 100, section },
    { kind: 'line', name: 'bankAccountName', label: t('customer.bankAccountName'), most: 100, section },
    { kind: 'line', name: 'bankAccountNumber', label: t('customer.bankAccountNumber'), most: 60, section },
  ];
}
