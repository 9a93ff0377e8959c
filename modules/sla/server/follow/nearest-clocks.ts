import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NearestClock } from '../../clock.contract.ts';
import { calendarOfClock } from './clock-calendar.ts';
import { countedBy } from './counted-by.rules.ts';
import { clocksGoingOn, type StoredClock } from './clock.store.ts';
import { mayRunOutFirst, nearestOf, type ClockOnCalendar } from './nearest-clock.rules.ts';

/**
 * Of each subject the clock toward the customer that runs out first, by its id: for a page of a list, in one statement
 * and one look at each calendar. Nothing of those that wait for nothing any more.
 */
export async function nearestClocks(tx: Tx, kind: string, ids: readonly Id[]): Promise<Map<Id, NearestClock>> {
  const goingOn = await clocksGoingOn(tx, kind, ids);
  const nearest = new Map<Id, NearestClock>();
  for (const [id, clocks] of Map.groupBy(goingOn, ({ subjectId }) => subjectId)) {
    const first = nearestOf(await Promise.all(mayRunOutFirst(clocks).map((clock) => onCalendar(tx, clock))), tx.now);
    if (first) nearest.set(id, first);
  }
  return nearest;
}

/** With the calendar that it counts by. */
export async function onCalendar(tx: Tx, clock: StoredClock): Promise<ClockOnCalendar> {
  const calendar = await calendarOfClock(tx, clock);
  // what counts nights counts holidays too, whichever they are
  const isProvisional = (deadline: Instant) => !clock.countsNights && calendar.isProvisional(deadline);
  return { clock, working: countedBy(calendar, clock), isProvisional };
}
