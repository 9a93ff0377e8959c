import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { contactFields, ContactView } from '../../contact.contract.ts';

type Field = (typeof contactFields)[number];

/** What a contact's fields are called, and what a contact says in them, in words; null: nothing. */
export function useContactValues() {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const labels: Record<Field, string> = {
    name: t('contact.name'),
    employeeNumber: t('contact.employeeNumber'),
    departmentId: t('contact.department'),
    position: t('contact.position'),
    phone: t('contact.phone'),
    mobile: t('contact.mobile'),
    otherPhone: t('contact.otherPhone'),
    email: t('contact.email'),
    siteId: t('site.noun'),
    seat: t('contact.seat'),
    isVip: t('contact.vip'),
    language: t('contact.language'),
    preferredChannel: t('contact.preferredChannel'),
    validFrom: t('contact.validFrom'),
    validTo: t('contact.validTo'),
  };
  const phone = (number: string | null) => number && format.phone(number);
  const day = (value: string | null) => value && format.day(value);
  const values = (contact: ContactView): Record<Field, string | null> => ({
    ...contact,
    departmentId: contact.department?.path ?? null,
    siteId: contact.site?.name ?? null,
    phone: phone(contact.phone),
    mobile: phone(contact.mobile),
    otherPhone: phone(contact.otherPhone),
    isVip: t(contact.isVip ? 'contact.isVip' : 'contact.isNotVip'),
    language: contact.language && t(`contact.languages.${contact.language}`),
    preferredChannel: contact.preferredChannel && t(`contact.channel.${contact.preferredChannel}`),
    validFrom: day(contact.validFrom),
    validTo: day(contact.validTo),
  });
  return { labels, values };
}
