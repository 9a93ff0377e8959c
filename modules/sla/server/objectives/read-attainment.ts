import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { DayOutcome, Month, MonthOutcome, readAttainment as endpoint } from '../../objective.contract.ts';
import { attainMonth } from './attain-month.ts';
import type { ObjectiveDay } from './objective-day.store.ts';
import { monthOutcomeOf } from './month-outcomes.ts';
import { versionOf, type Objective, type ObjectiveVersion } from './objective.rules.ts';
import { objectiveById, versionsOf } from './objective.store.ts';
import { outcomeOf, sumOf } from './outcome.rules.ts';
import { presentMonth } from './present-month.ts';
import { monthsBefore } from './window.rules.ts';

/** Twelve months as they stand by the newest sample, and one of them by day: the present one, unless told otherwise. */
export async function readAttainment(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const objective = found(await objectiveById(tx, input.objective));
  const versions = await versionsOf(tx, [objective.id]);
  const present = await presentMonth(tx);
  const month = input.month ?? present;
  const months: MonthOutcome[] = [];
  for (const one of [...monthsBefore(present, 11), present]) {
    const days = await daysOf(tx, { objective, versions }, one);
    const outcome = monthOutcomeOf(versions, one, { tally: sumOf(days), isOver: one < present });
    if (outcome) months.push(outcome);
  }
  const days = await daysOf(tx, { objective, versions }, month);
  return { months, month, days: days.map((day) => dayOutcome(versions, month, day)) };
}

/** Empty before its first version, and in the future. */
export async function daysOf(
  tx: Tx,
  { objective, versions }: { objective: Objective; versions: readonly ObjectiveVersion[] },
  month: Month,
): Promise<ObjectiveDay[]> {
  const version = versionOf(versions, month);
  if (!version) return [];
  const { id, customerId, contractId } = objective;
  const { number, definition } = version;
  return attainMonth(tx, { id, customerId, contractId, number, definition }, month);
}

function dayOutcome(versions: readonly ObjectiveVersion[], month: Month, one: ObjectiveDay): DayOutcome {
  const { definition } = found(versionOf(versions, month));
  const { day, attained, failed, unknown } = one;
  return { day, ...outcomeOf({ attained, failed, unknown }, definition) };
}
