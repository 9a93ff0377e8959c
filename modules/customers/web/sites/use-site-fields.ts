import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { timeZoneSource } from '../../../../web/ui/time-zone-source.ts';
import { RegionInput } from './region-input.tsx';

export function useSiteFields(): Field[] {
  return [...useFirstFields(), ...useSafetyFields(), ...usePositionFields()];
}

function useFirstFields(): Field[] {
  const { t } = useTranslation('customers');
  return [
    { kind: 'line', name: 'name', label: t('site.name'), isRequired: true, most: 100, isFocused: true },
    { kind: 'line', name: 'address', label: t('site.address'), most: 200 },
    {
      kind: 'own',
      name: 'region',
      label: t('site.region'),
      help: t('site.regionHelp'),
      part: RegionInput,
      share: 'half',
    },
    {
      kind: 'search',
      name: 'timeZone',
      label: t('site.timeZone'),
      isRequired: true,
      source: timeZoneSource,
      share: 'half',
    },
    {
      kind: 'text',
      name: 'openingHours',
      label: t('site.openingHours'),
      help: t('site.openingHoursHelp'),
      most: 500,
      rows: 1,
    },
    {
      kind: 'text',
      name: 'accessNote',
      label: t('site.accessNote'),
      help: t('site.accessNoteHelp'),
      most: 2000,
      rows: 2,
    },
  ];
}

function useSafetyFields(): Field[] {
  const { t } = useTranslation('customers');
  const text = { kind: 'text', most: 1000, rows: 2, section: t('site.sectionSafety') } as const;
  return [
    { ...text, name: 'hazards', label: t('site.hazards'), help: t('site.hazardsHelp') },
    { ...text, name: 'protection', label: t('site.protection'), help: t('site.protectionHelp') },
  ];
}

function usePositionFields(): Field[] {
  const { t } = useTranslation('customers');
  const number = { kind: 'number', share: 'half', unit: '°', section: t('site.sectionPosition') } as const;
  return [
    { ...number, name: 'latitude', label: t('site.latitude'), least: -90, largest: 90 },
    { ...number, name: 'longitude', label: t('site.longitude'), least: -180, largest: 180 },
  ];
}
