import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type {
  Month,
  ObjectiveDefinition,
  ObjectiveView,
  changeObjective as endpoint,
} from '../../objective.contract.ts';
import { objectiveChanged } from './objective.events.ts';
import { refuseBeyondReach } from './objective.policy.ts';
import { objectiveRefusals } from './objective.refusals.ts';
import { newestOf, type Objective } from './objective.rules.ts';
import { holdObjective, insertVersion, objectiveById, saveObjective, versionsOf } from './objective.store.ts';
import { presentMonth } from './present-month.ts';
import { readObjective } from './read-objective.ts';
import { refuseTakenName } from './record-objective.ts';
import { refuseUnsoundDefinition } from './refuse-unsound-definition.ts';

/** What it asks is a new version from this month on, or from a later one: months that are over stay as they were. */
export async function changeObjective(tx: Tx, input: InputOf<typeof endpoint>): Promise<ObjectiveView> {
  await holdObjective(tx, input.objective);
  const before = found(await objectiveById(tx, input.objective));
  refuseBeyondReach(tx.caller, before);
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(objectiveRefusals.retired);
  const after: Objective = { ...before, name: input.name ?? before.name };
  await refuseTakenName(tx, after);

  const asked = input.definition ? await newlyAsked(tx, before, { ...input, definition: input.definition }) : null;
  if (asked === null && after.name === before.name) return readObjective(tx, input);
  await saveObjective(tx, before.id, { name: after.name });
  await announce(tx, objectiveChanged(after, asked));
  return readObjective(tx, input);
}

async function newlyAsked(
  tx: Tx,
  objective: Objective,
  { definition, validFrom }: { definition: ObjectiveDefinition; validFrom?: Month | undefined },
): Promise<{ definition: ObjectiveDefinition; validFrom: Month }> {
  const { id: objectiveId, customerId } = objective;
  await refuseUnsoundDefinition(tx, definition, objective);
  const present = await presentMonth(tx);
  const month = validFrom ?? present;
  if (month < present) throw new Refusal(objectiveRefusals.month_over, { month }, 'validFrom');
  const number = (newestOf(await versionsOf(tx, [objectiveId]))?.number ?? 0) + 1;
  await insertVersion(tx, { objectiveId, customerId, number, validFrom: month, definition, madeAt: tx.now });
  return { definition, validFrom: month };
}
