import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { sitesOf } from '../sites/site-source.ts';

export function useContactFields(customerId: string | undefined): Field[] {
  const { t } = useTranslation('customers');
  return [
    { kind: 'line', name: 'name', label: t('contact.name'), isRequired: true, most: 60, isFocused: true },
    { kind: 'line', name: 'employeeNumber', label: t('contact.employeeNumber'), most: 40 },
    { kind: 'phone', name: 'mobile', label: t('contact.mobile'), most: 40 },
    { kind: 'phone', name: 'phone', label: t('contact.phone'), most: 40 },
    { kind: 'email', name: 'email', label: t('contact.email'), help: t('contact.emailHelp') },
    { kind: 'line', name: 'department', label: t('contact.department'), most: 100 },
    { kind: 'line', name: 'position', label: t('contact.position'), most: 60 },
    { kind: 'search', name: 'siteId', label: t('site.noun'), source: sitesOf(customerId) },
    { kind: 'line', name: 'seat', label: t('contact.seat'), most: 60 },
    { kind: 'switch', name: 'isVip', label: t('contact.vip') },
  ];
}
