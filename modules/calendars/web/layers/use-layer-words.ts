import { useTranslation } from 'react-i18next';
import { weekdays, type DayOverride, type Layer } from '../../../../kernel/working-time/definition.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useHoursWords } from '../list/use-hours-words.ts';

/** More dated words than these are counted, not told. */
const mostDays = 6;

/** What a place changes, line by line: its weekdays, then its days; empty where it changes nothing. */
export function useLayerWords(): (layer: Layer) => string[] {
  const { t } = useTranslation('calendars');
  const format = useFormat();
  const hours = useHoursWords();
  const wordsFor = (override: DayOverride) =>
    Array.isArray(override) ? hours.ofDay(override) : t('hours.follows', { day: t(`weekday.${override.follows}`) });
  return ({ week = {}, overrides = {} }) => {
    const ofWeek = weekdays.flatMap((weekday) => {
      const own = week[weekday];
      return own ? [`${t(`weekday.${weekday}`)} ${hours.ofDay(own)}`] : [];
    });
    const days = Object.entries(overrides).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const ofDays = days.slice(0, mostDays).map(([day, override]) => `${format.day(day)} ${wordsFor(override)}`);
    const more = days.length > mostDays ? [t('layer.moreDays', { count: days.length - mostDays })] : [];
    return [...ofWeek, ...ofDays, ...more];
  };
}
