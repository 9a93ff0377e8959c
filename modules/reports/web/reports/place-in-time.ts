import type { Day } from '../../../../kernel/instant.ts';
import type { Grain } from '../../../../kernel/measures.ts';
import { daysAfter } from './period.ts';

/** Where a day lies, as a report's time axis writes it; null: on an axis that comes round again. */
export function placeInTime(grain: Grain, day: Day): string | null {
  const [year = '', month = ''] = day.split('-');
  switch (grain) {
    case 'day':
      return day;
    case 'week':
      return weekOf(day);
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'year':
      return year;
    default:
      return null;
  }
}

/** ISO 8601: a week belongs to the year in which its Thursday lies. */
function weekOf(day: Day): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const thursday = daysAfter(day, 3 - weekday);
  const firstDay = `${thursday.slice(0, 4)}-01-01`;
  const days = (Date.parse(thursday) - Date.parse(firstDay)) / 86_400_000;
  return `${thursday.slice(0, 4)}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
