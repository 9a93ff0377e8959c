import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Month } from '../../objective.contract.ts';
import { keepDays, keptDays } from './objective-day.store.ts';
import type { Objective, ObjectiveVersion } from './objective.rules.ts';
import { allObjectives, versionsOf } from './objective.store.ts';
import { presentMonth } from './present-month.ts';
import { daysOf } from './read-attainment.ts';
import { monthsBefore } from './window.rules.ts';

/** Works out this month and so many before it, of every objective, and keeps what is new. Harmless twice. */
export async function keepAttainment(tx: Tx, { monthsBack }: { monthsBack: number }): Promise<void> {
  const [objectives, present] = await sideBySide(allObjectives(tx, { isWithRetired: false }), presentMonth(tx));
  const versions = await versionsOf(
    tx,
    objectives.map(({ id }) => id),
  );
  const bySubject = Map.groupBy(versions, ({ objectiveId }) => objectiveId);
  for (const objective of objectives) {
    const own = { objective, versions: bySubject.get(objective.id) ?? [] };
    for (const month of [...monthsBefore(present, monthsBack), present]) await keepMonth(tx, own, month);
  }
}

async function keepMonth(
  tx: Tx,
  own: { objective: Objective; versions: readonly ObjectiveVersion[] },
  month: Month,
): Promise<void> {
  const days = await daysOf(tx, own, month);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return;
  const kept = new Map(
    (await keptDays(tx, own.objective.id, { from: first.day, to: last.day })).map((one) => [one.day, one]),
  );
  const isNew = days.filter((one) => {
    const before = kept.get(one.day);
    const says = (day: typeof one) => [day.attained, day.failed, day.unknown, day.basis].join(' ');
    return !before || says(before) !== says(one) || before.throughAt < one.throughAt;
  });
  await keepDays(tx, own.objective, isNew);
}
