import type { InputOf } from '../../../../kernel/contract.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { ClockBoard, readClockBoard as endpoint } from '../../clock-board.contract.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { counted, groupsOf, type Holder } from './board.rules.ts';
import { clocksBreached, clocksDone, clocksDue, namesOfCustomers, type BoardClock } from './board.store.ts';
import { handsOfClocks, heldBy, isHandFilter } from './held-clocks.ts';

/** What is breached and still open, and what is due next: in all, and by whose it is (SLA-11). */
export async function readClockBoard(
  tx: Tx,
  above: ModulesAbove,
  input: InputOf<typeof endpoint>,
): Promise<ClockBoard> {
  const day = dayIn(found(await ownTenant(tx)).timeZone, tx.now);
  const [allBreached, allToday, done] = await Promise.all([
    clocksBreached(tx, input),
    clocksDue(tx, input, day.ends),
    clocksDone(tx, input, day.began),
  ]);
  const hands = await handsOfClocks(tx, above, [...allBreached, ...allToday]);
  const breached = heldBy(allBreached, hands, input);
  const today = heldBy(allToday, hands, input);
  const hour = addSeconds(tx.now, 3600);
  const columns = { breached, today, withinHour: today.filter(({ at }) => at < hour) };
  const names = await namesOfCustomers(tx, customersIn([...breached, ...today]));
  const grouped = (holderOf: (clock: BoardClock) => Holder | null) =>
    groupsOf({
      breached: columns.breached.map(holderOf),
      withinHour: columns.withinHour.map(holderOf),
      today: columns.today.map(holderOf),
    });
  return {
    asOf: tx.now,
    breached: counted(columns.breached),
    withinHour: counted(columns.withinHour),
    today: counted(columns.today),
    // whose it was when it stopped nobody wrote down
    doneToday: isHandFilter(input) ? null : done,
    customers: grouped(({ customerId: id }) => ({ id, name: names.get(id) ?? '' })),
    teams: grouped(({ subjectId }) => hands.get(subjectId)?.team ?? null),
    assignees: grouped(({ subjectId }) => hands.get(subjectId)?.assignee ?? null),
  };
}

function customersIn(clocks: readonly BoardClock[]): string[] {
  return [...new Set(clocks.map(({ customerId }) => customerId))];
}

function dayIn(timeZone: string, now: Instant): { began: Instant; ends: Instant } {
  const began = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).startOfDay();
  const ends = began.add({ days: 1 });
  return { began: instantIn(began), ends: instantIn(ends) };
}

function instantIn(time: Temporal.ZonedDateTime): Instant {
  return new Date(time.epochMilliseconds).toISOString();
}
