import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import type { NearestClock } from '../../clock.contract.ts';
import { storedClocks, type StoredClock } from './clock.store.ts';
import { nearestOf } from './nearest-clock.rules.ts';

/**
 * Of each subject the clock that runs out first, by its id: for a page of a list, in one statement and one look at each
 * calendar. Nothing of those that wait for nothing any more.
 */
export async function nearestClocks(tx: Tx, kind: string, ids: readonly Id[]): Promise<Map<Id, NearestClock>> {
  const goingOn = (await storedClocks(tx, kind, ids)).filter(({ phase }) => phase === 'running' || phase === 'paused');
  const nearest = new Map<Id, NearestClock>();
  for (const [id, clocks] of Map.groupBy(goingOn, ({ subjectId }) => subjectId)) {
    const first = nearestOf(await Promise.all(clocks.map((clock) => onCalendar(tx, clock))), tx.now);
    if (first) nearest.set(id, first);
  }
  return nearest;
}

async function onCalendar(tx: Tx, clock: StoredClock) {
  const calendar = await calendarFor(tx, clock.calendarId, { asOf: clock.startedAt });
  if (!calendar) throw new Error(`there is no calendar ${clock.calendarId}`);
  return { clock, working: calendar.working };
}
