import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Choice, Decider, Met } from '../../routing-decision.contract.ts';

/** Where a ticket goes, by whose word, and why. */
export interface Decided {
  by: Decider;
  ruleId: Id | null;
  /** Which rule in the order, from 1. */
  rulePlace: number | null;
  categoryId: Id | null;
  met: readonly Met[];
  teamId: Id | null;
  /** The headquarters desk that the team passes on to. */
  nextTeamId: Id | null;
  assigneeId: Id | null;
  choice: Choice | null;
}

export interface RoutingDecision extends Decided {
  id: Id;
  customerId: Id;
  ticketId: Id;
  decidedAt: Instant;
}

export interface UsualTeam {
  teamId: Id;
  by: 'customer' | 'default';
  categoryId: Id;
}

/** No rule fits: the category's team has it (SD-06), or nobody. */
export function decidedByCategory(usual: UsualTeam | null): Decided {
  const nothing = { ruleId: null, rulePlace: null, met: [], nextTeamId: null, assigneeId: null, choice: null };
  if (!usual) return { ...nothing, by: 'nobody', categoryId: null, teamId: null };
  const { teamId, categoryId } = usual;
  return { ...nothing, by: usual.by === 'customer' ? 'customer_category' : 'category', categoryId, teamId };
}
