import { useTranslation } from 'react-i18next';
import { weekdays } from '../../../../kernel/working-time/definition.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { timeZoneSource } from '../../../../web/ui/time-zone-source.ts';
import { nations } from '../../calendar.contract.ts';
import { OverridesInput } from './overrides-input.tsx';
import { WeekInput } from './week-input.tsx';

export function useCalendarFields(): Field[] {
  const { t } = useTranslation('calendars');
  return [
    { kind: 'line', name: 'name', label: t('calendar.name'), isRequired: true, most: 60, isFocused: true },
    {
      kind: 'search',
      name: 'definition.timeZone',
      label: t('calendar.timeZone'),
      isRequired: true,
      source: timeZoneSource,
    },
    {
      kind: 'own',
      name: 'definition.week',
      label: t('calendar.week'),
      help: t('calendar.weekHelp'),
      isRequired: true,
      part: WeekInput,
    },
    ...useHolidayFields(),
    {
      kind: 'own',
      name: 'definition.overrides',
      label: t('calendar.overrides'),
      help: t('calendar.overridesHelp'),
      part: OverridesInput,
    },
  ];
}

function useHolidayFields(): Field[] {
  const { t } = useTranslation('calendars');
  return [
    {
      kind: 'radio',
      name: 'followsNation',
      label: t('calendar.followsNation'),
      isRequired: true,
      choices: [
        ...nations.map((nation) => ({ value: nation, label: t(`nation.${nation}`) })),
        { value: 'none', label: t('calendar.followsNone') },
      ],
    },
    {
      kind: 'choice',
      name: 'makeUpDayFollows',
      label: t('calendar.makeUpDayFollows'),
      help: t('calendar.makeUpHelp'),
      isRequired: true,
      choices: weekdays.map((weekday) => ({ value: weekday, label: t(`weekday.${weekday}`) })),
    },
  ];
}
