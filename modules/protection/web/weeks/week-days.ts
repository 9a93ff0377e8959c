import type { Day, Instant } from '../../../../kernel/instant.ts';
import { wallFromInstant } from '../../../../web/ui/form/wall-time.ts';

const day = 86_400_000;

/** The Monday of the week in which it is this moment, by the clock of the zone. */
export function weekNow(now: Instant, timeZone: string): Day {
  const today = Date.parse(`${wallFromInstant(now, timeZone).slice(0, 10)}T00:00:00Z`);
  // Sunday is 0 there, and the last day of its week
  return dayOf(today - ((new Date(today).getUTCDay() + 6) % 7) * day);
}

export function weeksFrom(weekOn: Day, weeks: number): Day {
  return dayOf(Date.parse(`${weekOn}T00:00:00Z`) + weeks * 7 * day);
}

/** The Sunday of the week that begins on this Monday. */
export function lastDayOf(weekOn: Day): Day {
  return dayOf(Date.parse(`${weekOn}T00:00:00Z`) + 6 * day);
}

function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
