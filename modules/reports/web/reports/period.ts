import type { Day } from '../../../../kernel/instant.ts';

/** Periods that move along with today. `to` is left out where they end with it. */
export const presets = [
  'today',
  'yesterday',
  'this_week',
  'last_week',
  'this_month',
  'last_month',
  'this_quarter',
  'last_quarter',
  'this_year',
  'last_year',
  'last_30_days',
  'last_90_days',
  'last_365_days',
  'last_12_months',
  'all',
] as const;
export type Preset = (typeof presets)[number];

export interface Days {
  from?: Day;
  /** Counted in. */
  to?: Day;
}

export function isPreset(text: string | undefined): text is Preset {
  return presets.some((preset) => preset === text);
}

/** The days of a period as of today; weeks begin with Monday. Those that are not over end with today. */
export function daysOf(preset: Preset, today: Day): Days {
  switch (preset) {
    case 'today':
      return { from: today };
    case 'yesterday':
      return { from: daysAfter(today, -1), to: daysAfter(today, -1) };
    case 'last_30_days':
      return { from: daysAfter(today, -29) };
    case 'last_90_days':
      return { from: daysAfter(today, -89) };
    case 'last_365_days':
      return { from: daysAfter(today, -364) };
    case 'last_12_months':
      // whole months, and this one as far as it goes
      return { from: monthsBefore(today, 11) };
    case 'all':
      return {};
    case 'this_week':
      return { from: weekBegin(today) };
    case 'last_week':
      return { from: daysAfter(weekBegin(today), -7), to: daysAfter(weekBegin(today), -1) };
    case 'this_month':
      return { from: monthBegin(today, 1) };
    case 'this_quarter':
      return { from: monthBegin(today, 3) };
    case 'this_year':
      return { from: monthBegin(today, 12) };
    case 'last_month':
      return before(monthBegin(today, 1), 1);
    case 'last_quarter':
      return before(monthBegin(today, 3), 3);
    case 'last_year':
      return before(monthBegin(today, 12), 12);
  }
}

/** So many months that end the day before. */
function before(end: Day, months: number): Days {
  const last = daysAfter(end, -1);
  return { from: monthBegin(last, months), to: last };
}

/** The first day of the month, the quarter (3), the year (12) in which a day lies. */
function monthBegin(day: Day, months: number): Day {
  const month = Number(day.slice(5, 7)) - 1;
  return `${day.slice(0, 4)}-${String(month - (month % months) + 1).padStart(2, '0')}-01`;
}

/** The first day of the month so many months earlier. */
function monthsBefore(day: Day, many: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - many;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

function weekBegin(day: Day): Day {
  const sinceMonday = (utcOf(day).getUTCDay() + 6) % 7;
  return daysAfter(day, -sinceMonday);
}

export function daysAfter(day: Day, many: number): Day {
  return new Date(utcOf(day).getTime() + many * 86_400_000).toISOString().slice(0, 10);
}

function utcOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
