import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { ObjectiveView } from '../../objective.contract.ts';
import { objectiveReinstated } from './objective.events.ts';
import { refuseBeyondReach } from './objective.policy.ts';
import { objectiveById, saveObjective } from './objective.store.ts';
import { readObjective } from './read-objective.ts';

export async function reinstateObjective(tx: Tx, input: { objective: string }): Promise<ObjectiveView> {
  const objective = found(await objectiveById(tx, input.objective));
  refuseBeyondReach(tx.caller, objective);
  refuseStale(tx, objective.revision);
  if (objective.retiredAt !== null) {
    await saveObjective(tx, objective.id, { retiredAt: null });
    await announce(tx, objectiveReinstated(objective));
  }
  return readObjective(tx, input);
}
