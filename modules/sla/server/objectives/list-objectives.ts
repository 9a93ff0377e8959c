import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listObjectives as endpoint, Month, ObjectiveRow } from '../../objective.contract.ts';
import { keptOutcomes } from './month-outcomes.ts';
import { allObjectives, versionsOf, type NamedObjective } from './objective.store.ts';
import { objectiveRow } from './objective.view.ts';
import { presentMonth } from './present-month.ts';
import { monthsBefore } from './window.rules.ts';

export async function listObjectives(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const wanted = { isWithRetired: input.retired === 'with', customerId: input.customerId };
  return showObjectives(tx, await allObjectives(tx, wanted));
}

/** With what is kept of this month and the two before it. */
export async function showObjectives(
  tx: Tx,
  rows: readonly NamedObjective[],
): Promise<{ months: Month[]; items: ObjectiveRow[] }> {
  const ids = rows.map(({ id }) => id);
  const [all, present] = await sideBySide(versionsOf(tx, ids), presentMonth(tx));
  const versions = Map.groupBy(all, ({ objectiveId }) => objectiveId);
  const months = [...monthsBefore(present, 2), present];
  const outcomes = await keptOutcomes(tx, versions, { from: months[0] ?? present, present });
  const items = rows.map((row) => {
    const own = outcomes.get(row.id) ?? [];
    const shown = months.map((month) => own.find((outcome) => outcome.month === month) ?? null);
    return objectiveRow(row, versions.get(row.id) ?? [], shown);
  });
  return { months, items };
}
