import type { ReworkExclusionView } from '../../rework.contract.ts';
import type { Caller } from '../tickets/ticket.policy.ts';
import { namedOrNull } from '../tickets/ticket.view.ts';
import { mayDecide } from './rework.policy.ts';
import type { NamedExclusion } from './rework-exclusion.store.ts';

export function exclusionView(exclusion: NamedExclusion, caller: Caller): ReworkExclusionView {
  const { statedById, statedBy, decidedById, decidedBy, decision } = exclusion;
  return {
    ...exclusion,
    statedBy: { id: statedById, name: statedBy },
    decidedBy: namedOrNull(decidedById, decidedBy),
    abilities: decision === null && mayDecide(caller, exclusion) ? ['decide'] : [],
  };
}
