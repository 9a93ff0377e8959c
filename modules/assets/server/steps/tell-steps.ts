import type { Tx } from '../../../../platform/database/tx.ts';
import type { StepView } from '../../asset-step.contract.ts';
import { changedFields } from '../history/asset-history.rules.ts';
import { tellValues } from '../history/tell-values.ts';
import { namesIn } from '../history/told-value.store.ts';
import type { NumberedStep } from './step.store.ts';

/** Steps as people read them: names for persons, places and who took them. */
export async function tellSteps(tx: Tx, steps: readonly NumberedStep[]): Promise<StepView[]> {
  const changes = steps.map((step) => changedFields(step.changes));
  const values = changes.flat().flatMap(({ field, before, after }) => [
    { field, value: before },
    { field, value: after },
  ]);
  const told = await tellValues(tx, values);
  const actors = await namesIn(tx, 'staffMember', [...new Set(steps.flatMap(({ actorId }) => actorId ?? []))]);
  const named = new Map(actors.map((actor) => [actor.id, actor]));
  return steps.map((step, at) => ({
    ...bareView(step),
    by: (step.actorId !== null && named.get(step.actorId)) || null,
    changes: (changes[at] ?? []).map(({ field, before, after }) => ({
      field,
      before: told({ field, value: before }),
      after: told({ field, value: after }),
    })),
  }));
}

function bareView(step: NumberedStep) {
  const { id, number, kind, state, at, condition, accessories, method, party, day, note } = step;
  const { contactId, contactName, supplierId, supplierName } = step;
  return {
    id,
    number,
    kind,
    state,
    at,
    condition,
    accessories,
    method,
    party,
    day,
    note,
    contact: contactId !== null && contactName !== null ? { id: contactId, name: contactName } : null,
    supplier: supplierId !== null && supplierName !== null ? { id: supplierId, name: supplierName } : null,
  };
}
