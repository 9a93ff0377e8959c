import { useTranslation } from 'react-i18next';
import type { Hours, Week } from '../../../../kernel/working-time/definition.ts';
import { weekStretches } from './week-stretches.ts';

/** Hours of a day, and of a week, as people say them. */
export function useHoursWords() {
  const { t } = useTranslation('calendars');
  const ofDay = (hours: Hours) => {
    if (hours.length === 0) return t('hours.closed');
    if (hours.length === 1 && hours[0]?.join() === '00:00,24:00') return t('hours.wholeDay');
    return hours.map(([from, to]) => `${from}–${to}`).join(t('hours.and'));
  };
  const ofWeek = (week: Week) =>
    weekStretches(week).map(({ first, last, hours }) => {
      const days = first === last ? t(`weekday.${first}`) : `${t(`weekday.${first}`)}–${t(`weekday.${last}`)}`;
      return `${days} ${ofDay(hours)}`;
    });
  return { ofDay, ofWeek };
}
