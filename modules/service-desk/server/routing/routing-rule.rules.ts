import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { SkillLevel } from '../../../identity/skill.contract.ts';
import type { PersonChoice, RoutingConditions } from '../../routing-rule.contract.ts';

export interface RoutingRule {
  id: Id;
  name: string;
  /** From 0. */
  position: number;
  conditions: RoutingConditions;
  teamId: Id;
  nextTeamId: Id | null;
  personBy: PersonChoice | null;
  skillId: Id | null;
  skillLevel: SkillLevel | null;
  retiredAt: Instant | null;
  revision: number;
}

/** A rule in use, with what is known of its team. */
export interface LivingRule extends RoutingRule {
  /** Which in the order, from 1. */
  place: number;
  line: number | null;
  isTeamRetired: boolean;
  isNextTeamRetired: boolean;
  /** Who belongs to the team and has not left; empty where it asks for no person. */
  memberIds: readonly Id[];
}

/** Whatever a rule names by id. */
export function idsIn({ conditions, ...rule }: Pick<RoutingRule, 'conditions' | 'teamId' | 'nextTeamId' | 'skillId'>) {
  const { customerIds = [], siteIds = [], categoryIds = [], hotlineIds = [], calendarId } = conditions;
  const named = [calendarId, rule.teamId, rule.nextTeamId, rule.skillId].filter((id) => typeof id === 'string');
  return [...customerIds, ...siteIds, ...categoryIds, ...hotlineIds, ...named];
}

/** Rules in use in their order, with one at another place (from 1; beyond the last is last). */
export function withPlace<Rule extends { id: Id }>(rules: readonly Rule[], moved: Rule, place: number): Rule[] {
  return rules.filter(({ id }) => id !== moved.id).toSpliced(place - 1, 0, moved);
}

export function namesCustomer({ conditions }: Pick<RoutingRule, 'conditions'>, customerId: Id): boolean {
  return conditions.customerIds?.includes(customerId) === true;
}

/** For one customer in the place of another, each once. */
export function withCustomer(rule: RoutingRule, { from, into }: { from: Id; into: Id }): RoutingRule {
  const { customerIds = [] } = rule.conditions;
  const named = [...new Set(customerIds.map((id) => (id === from ? into : id)))];
  return { ...rule, conditions: { ...rule.conditions, customerIds: named } };
}
