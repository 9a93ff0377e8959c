import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ClockView } from '../../clock.contract.ts';
import { calendarOfClock, type ClockCalendarKey } from './clock-calendar.ts';
import { storedClocks } from './clock.store.ts';
import { clockViewAt } from './clock.view.ts';
import { byOrder } from './followed.rules.ts';
import type { FollowedClock } from './followed-subject.rules.ts';
import { clocksInMind } from './kept-clocks.ts';

/** The clocks of a subject as of now, customers' first and of these response first; none where nothing is timed. */
export async function clocksOf(tx: Tx, subject: Subject): Promise<ClockView[]> {
  const kept = clocksInMind(tx, subject.id);
  if (kept) return showClocks(tx, kept);
  return (await clocksOfMany(tx, subject.kind, [subject.id])).get(subject.id) ?? [];
}

/** The same of many subjects of one kind, for lists, by id; of those that nothing times there is nothing. */
export async function clocksOfMany(tx: Tx, subjectKind: string, ids: readonly Id[]): Promise<Map<Id, ClockView[]>> {
  const rows = Map.groupBy(await storedClocks(tx, subjectKind, ids), ({ subjectId }) => subjectId);
  const views = new Map<Id, ClockView[]>();
  for (const [id, clocks] of rows) views.set(id, await showClocks(tx, clocks));
  return views;
}

/** What teams and suppliers promised the provider is not for customers' people. */
export async function showClocks(
  tx: Tx,
  clocks: readonly (FollowedClock & Pick<ClockCalendarKey, 'customerId'>)[],
): Promise<ClockView[]> {
  const shown = roleOf(tx.caller) === 'portal' ? clocks.filter(({ level }) => level === 'sla') : clocks;
  const views: ClockView[] = [];
  for (const clock of shown.toSorted(byOrder)) {
    views.push(clockViewAt(clock, await calendarOfClock(tx, clock), tx.now));
  }
  return views;
}
