import { useTranslation } from 'react-i18next';
import { locales } from '../../../../kernel/locale.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import { contactChannels } from '../../contact.contract.ts';
import { departmentsOf } from '../departments/department-source.ts';
import { sitesOf } from '../sites/site-source.ts';

/** Sites and departments are those of the customer; `custom`: of the contact that is changed. */
export function useContactFields(customerId: string | undefined, custom?: CustomValues): Field[] {
  const { t } = useTranslation('customers');
  const own = useCustomFields('contact').formFields(custom);
  const language = locales.map((value) => ({ value, label: t(`contact.languages.${value}`) }));
  const channels = contactChannels.map((value) => ({ value, label: t(`contact.channel.${value}`) }));
  const seldom: Field[] = [
    { kind: 'phone', name: 'otherPhone', label: t('contact.otherPhone'), most: 60 },
    { kind: 'choice', name: 'preferredChannel', label: t('contact.preferredChannel'), choices: channels },
    { kind: 'choice', name: 'language', label: t('contact.language'), choices: language },
    { kind: 'day', name: 'validFrom', label: t('contact.validFrom') },
    { kind: 'day', name: 'validTo', label: t('contact.validTo'), help: t('contact.validToHelp') },
  ];
  return [
    { kind: 'line', name: 'name', label: t('contact.name'), isRequired: true, most: 60, isFocused: true },
    { kind: 'line', name: 'employeeNumber', label: t('contact.employeeNumber'), most: 40, share: 'half' },
    { kind: 'line', name: 'position', label: t('contact.position'), most: 60, share: 'half' },
    { kind: 'phone', name: 'mobile', label: t('contact.mobile'), most: 60, share: 'half' },
    { kind: 'phone', name: 'phone', label: t('contact.phone'), most: 60, share: 'half' },
    { kind: 'email', name: 'email', label: t('contact.email'), help: t('contact.emailHelp') },
    { kind: 'search', name: 'departmentId', label: t('contact.department'), source: departmentsOf(customerId) },
    { kind: 'search', name: 'siteId', label: t('site.noun'), source: sitesOf(customerId), share: 'half' },
    { kind: 'line', name: 'seat', label: t('contact.seat'), most: 60, share: 'half' },
    { kind: 'switch', name: 'isVip', label: t('contact.vip') },
    ...seldom.map((field) => ({ ...field, section: t('contact.seldom'), share: 'half' as const })),
    ...own,
  ];
}
