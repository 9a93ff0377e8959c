import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import { clockKinds } from '../../agreement.contract.ts';
import type { ClockView } from '../../clock.contract.ts';
import { storedClocks } from './clock.store.ts';
import { clockViewAt } from './clock.view.ts';
import type { FollowedClock } from './followed.rules.ts';

/** The clocks of a subject as of now, response first; none where nothing is timed. */
export async function clocksOf(tx: Tx, subject: Subject): Promise<ClockView[]> {
  return (await clocksOfMany(tx, subject.kind, [subject.id])).get(subject.id) ?? [];
}

/** The same of many subjects of one kind, for lists, by id; of those that nothing times there is nothing. */
export async function clocksOfMany(tx: Tx, subjectKind: string, ids: readonly Id[]): Promise<Map<Id, ClockView[]>> {
  const rows = Map.groupBy(await storedClocks(tx, subjectKind, ids), ({ subjectId }) => subjectId);
  const views = new Map<Id, ClockView[]>();
  for (const [id, clocks] of rows) views.set(id, await showClocks(tx, clocks));
  return views;
}

/** Response first. */
export async function showClocks(tx: Tx, clocks: readonly FollowedClock[]): Promise<ClockView[]> {
  const views: ClockView[] = [];
  for (const clock of inOrder(clocks)) {
    const calendar = await calendarFor(tx, clock.calendarId, { asOf: clock.startedAt });
    if (!calendar) throw new Error(`there is no calendar ${clock.calendarId}`);
    views.push(clockViewAt(clock, calendar, tx.now));
  }
  return views;
}

function inOrder(clocks: readonly FollowedClock[]): FollowedClock[] {
  return clockKinds.flatMap((kind) => clocks.filter((clock) => clock.kind === kind));
}
