// Its functions answer day by day and mix in lunar festivals; the file holds the notices themselves.
import notices from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { NationalDay } from '../../../../kernel/working-time/layers.ts';

/** By date, `English name,Chinese name,statutory days`: from 2004 to the last notice when the package was made. */
const { holidays, workdays }: Record<'holidays' | 'workdays', Record<string, string>> = notices;

/**
 * The days of one year that the tables start with, by date; empty for years without a known notice. Dates are those
 * of the year itself, also when the next year's notice named them.
 */
export function nationalDaysOf(year: number): NationalDay[] {
  const days = [...daysIn(holidays, 'holiday'), ...daysIn(workdays, 'make_up')];
  return days
    .filter(({ date }) => date.startsWith(`${year}-`))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

function daysIn(listed: Record<string, string>, kind: NationalDay['kind']): NationalDay[] {
  return Object.entries(listed).map(([date, names]) => ({ date, name: names.split(',')[1] ?? names, kind }));
}
