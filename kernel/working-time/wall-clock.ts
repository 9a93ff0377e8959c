import type { Day } from '../instant.ts';

/** Times of day and calendar days as plain numbers, so that tables are made without a date library. */

export const dayLength = 86_400_000;

const timeForm = /^([01]\d|2[0-3]):([0-5]\d)$/;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Milliseconds from midnight by the wall clock; `24:00` is the end of the day; null when it is no time of day. */
export function timeOfDay(text: string): number | null {
  if (text === '24:00') return dayLength;
  const [, hours, minutes] = timeForm.exec(text) ?? [];
  return hours === undefined ? null : (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Days since 1970-01-01; null when there is no such day (`2026-02-30`). */
export function dayNumber(day: Day): number | null {
  const midnight = dayForm.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 30 February for 2 March
  const exists = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  return exists ? midnight / dayLength : null;
}

/** 0 is Monday. */
export function weekdayIndex(dayNumber: number): number {
  // 1970-01-01 was a Thursday
  return (((dayNumber + 3) % 7) + 7) % 7;
}
