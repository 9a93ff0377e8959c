import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { CalendarDay } from '../../calendar.contract.ts';
import { useHoursWords } from '../list/use-hours-words.ts';

/** A day in words, line by line: which, why it is as it is, when it is worked, whose word that is. */
export function useDayWords(): (day: CalendarDay) => string[] {
  const { t } = useTranslation('calendars');
  const format = useFormat();
  const hours = useHoursWords();
  return (day) => [
    `${format.day(day.date)} ${t(`weekday.${day.weekday}`)}`,
    [t(`reason.${day.reason}`), day.name].filter(Boolean).join(' · '),
    hours.ofDay(day.hours),
    t(`source.${day.source}`),
  ];
}
