import { Refusal } from '../../../../kernel/refusal.ts';
import { reaches, type Asking } from '../agreements/agreement.policy.ts';
import type { Objective } from './objective.rules.ts';
import { objectiveRefusals } from './objective.refusals.ts';

/** What this caller may do to the objective now. */
export function abilitiesOnObjective(caller: Asking, objective: Pick<Objective, 'customerId' | 'retiredAt'>): string[] {
  if (!caller.permissions.has('objective.change') || !reaches(caller, objective)) return [];
  return objective.retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}

/** Objectives and series of no customer are set for all of them: not by whoever looks after only some. */
export function refuseBeyondReach(caller: Pick<Asking, 'customers'>, of: Pick<Objective, 'customerId'>): void {
  if (!reaches(caller, of)) throw new Refusal(objectiveRefusals.for_all_customers);
}
