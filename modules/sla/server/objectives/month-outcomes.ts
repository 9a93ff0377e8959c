import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Month, MonthOutcome, Tally } from '../../objective.contract.ts';
import { keptMonths } from './objective-day.store.ts';
import { firstDayOf, versionOf, type ObjectiveVersion } from './objective.rules.ts';
import { outcomeOf } from './outcome.rules.ts';

/** A month in words of its version; null: nothing was asked yet. */
export function monthOutcomeOf(
  versions: readonly ObjectiveVersion[],
  month: Month,
  { tally, isOver }: { tally: Tally; isOver: boolean },
): MonthOutcome | null {
  const version = versionOf(versions, month);
  if (!version) return null;
  const { sharePercent } = version.definition;
  return { month, sharePercent, isOver, ...outcomeOf(tally, version.definition) };
}

/** The months from one on as they are kept, of each objective; the oldest first. `present` is not over yet. */
export async function keptOutcomes(
  tx: Tx,
  versions: ReadonlyMap<Id, readonly ObjectiveVersion[]>,
  { from, present }: { from: Month; present: Month },
): Promise<Map<Id, MonthOutcome[]>> {
  const months = await keptMonths(tx, [...versions.keys()], firstDayOf(from));
  const outcomes = new Map<Id, MonthOutcome[]>();
  for (const { objectiveId, month, ...tally } of months) {
    const known = { tally, isOver: month < present };
    const outcome = monthOutcomeOf(versions.get(objectiveId) ?? [], month, known);
    if (outcome) outcomes.set(objectiveId, [...(outcomes.get(objectiveId) ?? []), outcome]);
  }
  return outcomes;
}
