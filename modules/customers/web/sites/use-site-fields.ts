import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { timeZoneSource } from '../../../../web/ui/time-zone-source.ts';

export function useSiteFields(): Field[] {
  const { t } = useTranslation('customers');
  return [
    { kind: 'line', name: 'name', label: t('site.name'), isRequired: true, most: 100, isFocused: true },
    { kind: 'line', name: 'address', label: t('site.address'), most: 200 },
    { kind: 'search', name: 'timeZone', label: t('site.timeZone'), isRequired: true, source: timeZoneSource },
    {
      kind: 'text',
      name: 'accessNote',
      label: t('site.accessNote'),
      help: t('site.accessNoteHelp'),
      most: 2000,
      rows: 3,
    },
  ];
}
