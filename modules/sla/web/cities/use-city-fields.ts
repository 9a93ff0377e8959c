import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useCalendarChoices } from '../../../calendars/web/index.ts';
import { branchSource } from '../../../identity/web/index.ts';
import { servers, type ServedBy } from '../../city-coverage.contract.ts';

/** Where, by which hours, how soon, with what, by whom. */
export function useCityFields(servedBy: ServedBy): Field[] {
  const { t } = useTranslation('sla');
  const calendars = useCalendarChoices();
  const who = useWhoField(servedBy);
  const half = { isRequired: true, share: 'half' } as const;
  return [
    { kind: 'line', name: 'province', label: t('city.province'), most: 40, ...half },
    { kind: 'line', name: 'city', label: t('city.name'), most: 40, ...half },
    { kind: 'choice', name: 'calendarId', label: t('city.calendar'), choices: calendars, ...half },
    {
      kind: 'number',
      name: 'arrivalMinutes',
      label: t('city.arrivalMinutes'),
      help: t('city.arrivalHelp'),
      least: 1,
      largest: 100_000,
      share: 'half',
    },
    {
      kind: 'choice',
      name: 'servedBy',
      label: t('city.servedBy'),
      isRequired: true,
      choices: servers.map((one) => ({ value: one, label: t(`city.servers.${one}`) })),
    },
    ...who,
    { kind: 'text', name: 'services', label: t('city.services'), help: t('city.servicesHelp'), most: 500, rows: 2 },
  ];
}

/** A branch of ours, a partner's name, or nobody. */
function useWhoField(servedBy: ServedBy): Field[] {
  const { t } = useTranslation('sla');
  if (servedBy === 'branch') {
    return [{ kind: 'search', name: 'branchId', label: t('city.branch'), isRequired: true, source: branchSource }];
  }
  return servedBy === 'partner' ? [{ kind: 'line', name: 'partner', label: t('city.partner'), most: 80 }] : [];
}
