import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { alwaysOpen } from '../clocks/always-open.rules.ts';

/** What the clock counts by: where days and months go by the wall clock, nights too. */
export function countedBy(
  { working }: { working: WorkingCalendar },
  { countsNights }: { countsNights: boolean },
): WorkingCalendar {
  return countsNights ? alwaysOpen(working.timeZone) : working;
}
