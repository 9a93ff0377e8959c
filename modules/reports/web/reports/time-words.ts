import type { TFunction } from 'i18next';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Grain } from '../../../../kernel/measures.ts';

/** A place in time as a report's axis has it, said: `2016-Q1` is 2016年第1季度, `Q1 2016`. */
export function timeWords(grain: Grain, key: string, { t, locale }: { t: TFunction; locale: Locale }): string {
  const [year = '', part = ''] = key.split('-');
  switch (grain) {
    case 'hour':
      return `${key.padStart(2, '0')}:00`;
    case 'weekday':
      // 1 January 2024 was a Monday
      return new Date(Date.UTC(2024, 0, Number(key))).toLocaleDateString(locale, { weekday: 'short', timeZone: 'UTC' });
    case 'day':
      return key;
    case 'week':
      return t('reports:time.week', { year, week: Number(part.slice(1)) });
    case 'month':
      return month(key, locale);
    case 'quarter':
      return t('reports:time.quarter', { year, quarter: part.slice(1) });
    case 'year':
      return t('reports:time.year', { year });
  }
}

/** Hours of the day and days of the week come round again: they are no course. */
export function isRound(grain: Grain | null): boolean {
  return grain === 'hour' || grain === 'weekday';
}

function month(key: string, locale: Locale): string {
  const at = new Date(`${key}-01T00:00:00Z`);
  return at.toLocaleDateString(locale, { year: 'numeric', month: locale === 'en' ? 'short' : 'long', timeZone: 'UTC' });
}
