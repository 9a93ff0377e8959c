import type { Announcement } from '../../../../kernel/event.ts';
import type { Month, ObjectiveDefinition } from '../../objective.contract.ts';
import type { Objective } from './objective.rules.ts';

function ofObjective(objective: Objective, kind: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `objective.${kind}`,
    version: 1,
    subject: { kind: 'objective', id: objective.id },
    customerId: objective.customerId,
    audience: 'internal',
    payload,
  };
}

interface Asked {
  definition: ObjectiveDefinition;
  validFrom: Month;
}

export function objectiveRecorded(objective: Objective, asked: Asked): Announcement {
  return { ...ofObjective(objective, 'recorded', { ...asked }), text: { name: objective.name } };
}

/** Null: only its name. */
export function objectiveChanged(objective: Objective, asked: Asked | null): Announcement {
  return { ...ofObjective(objective, 'changed', { ...asked }), text: { name: objective.name } };
}

export function objectiveRetired(objective: Objective): Announcement {
  return ofObjective(objective, 'retired');
}

export function objectiveReinstated(objective: Objective): Announcement {
  return ofObjective(objective, 'reinstated');
}
