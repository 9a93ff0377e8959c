import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { ObjectiveView, recordObjective as endpoint } from '../../objective.contract.ts';
import { objectiveRecorded } from './objective.events.ts';
import { refuseBeyondReach } from './objective.policy.ts';
import { objectiveRefusals } from './objective.refusals.ts';
import type { Objective } from './objective.rules.ts';
import { insertObjective, insertVersion, isNameTaken } from './objective.store.ts';
import { readObjective } from './read-objective.ts';
import { refuseUnsoundDefinition } from './refuse-unsound-definition.ts';

/** Its first version may begin in a month that is over: nobody was told anything by it yet. */
export async function recordObjective(tx: Tx, input: InputOf<typeof endpoint>): Promise<ObjectiveView> {
  const { name, customerId = null, contractId = null, definition, validFrom } = input;
  refuseBeyondReach(tx.caller, { customerId });
  if (customerId !== null) foundAt('customerId', await customerById(tx, customerId));
  const given = { id: tx.newId(), name, customerId, contractId };
  const objective: Objective = { ...given, retiredAt: null, createdAt: tx.now, revision: 1 };
  await refuseTakenName(tx, objective);
  await refuseUnsoundDefinition(tx, definition, objective);

  await insertObjective(tx, objective);
  await insertVersion(tx, { objectiveId: objective.id, customerId, number: 1, validFrom, definition, madeAt: tx.now });
  await announce(tx, objectiveRecorded(objective, { definition, validFrom }));
  return readObjective(tx, { objective: objective.id });
}

export async function refuseTakenName(tx: Tx, objective: Objective): Promise<void> {
  const { name } = objective;
  if (await isNameTaken(tx, objective)) throw new Refusal(objectiveRefusals.name_taken, { name }, 'name');
}
