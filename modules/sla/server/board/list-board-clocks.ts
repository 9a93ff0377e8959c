import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NearestClock } from '../../clock.contract.ts';
import type { BoardState, listBoardClocks as endpoint } from '../../clock-board.contract.ts';
import { listedClocksByIds } from '../attainment/clock-list.store.ts';
import { clockRows } from '../attainment/list-clocks.ts';
import { storedClocks } from '../follow/clock.store.ts';
import { nearestOf } from '../follow/nearest-clock.rules.ts';
import { onCalendar } from '../follow/nearest-clocks.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { clocksBreached, clocksDue, type BoardClock } from './board.store.ts';
import { handsOfClocks, heldBy, isHandFilter } from './held-clocks.ts';

const usualLimit = 20;
const asked: Record<BoardState, typeof clocksBreached> = {
  due: (tx, filter) => clocksDue(tx, filter),
  breached: clocksBreached,
};

export async function listBoardClocks(
  tx: Tx,
  above: ModulesAbove,
  input: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const { state, limit = usualLimit } = input;
  const all = await asked[state](tx, input);
  const held = isHandFilter(input) ? heldBy(all, await handsOfClocks(tx, above, all), input) : all;
  const shown = held.slice(0, limit);
  const [listed, counting] = await Promise.all([
    listedClocksByIds(
      tx,
      shown.map(({ id }) => id),
    ),
    countingOf(tx, shown),
  ]);
  const rows = new Map((await clockRows(tx, above, listed)).map((row) => [row.id, row]));
  const items = shown.flatMap(({ id }) => {
    const row = rows.get(id);
    return row ? [{ ...row, clock: counting.get(id) ?? null }] : [];
  });
  return { items };
}

/** To count down by, by the clock's id. */
async function countingOf(tx: Tx, clocks: readonly BoardClock[]): Promise<Map<Id, NearestClock>> {
  const wanted = new Set(clocks.map(({ id }) => id));
  const counting = new Map<Id, NearestClock>();
  for (const [kind, those] of Map.groupBy(clocks, ({ subjectKind }) => subjectKind)) {
    const subjectIds = [...new Set(those.map(({ subjectId }) => subjectId))];
    for (const clock of await storedClocks(tx, kind, subjectIds)) {
      if (!wanted.has(clock.id)) continue;
      const nearest = nearestOf([await onCalendar(tx, clock)], tx.now);
      if (nearest) counting.set(clock.id, nearest);
    }
  }
  return counting;
}
