import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { RoutingRule } from './routing-rule.rules.ts';

export function routingRuleRecorded(rule: RoutingRule): Announcement {
  const { name, conditions, teamId, nextTeamId, personBy, skillId, skillLevel } = rule;
  const payload = { conditions, teamId, nextTeamId, personBy, skillId, skillLevel };
  return { ...about(rule, 'recorded'), payload, text: { name } };
}

export function routingRuleChanged(rule: RoutingRule, { name, ...coded }: Changes): Announcement {
  return { ...about(rule, 'changed'), payload: { changes: coded }, text: name && { name } };
}

/** Places from 1. */
export function routingRuleMoved(rule: RoutingRule, places: { from: number; to: number }): Announcement {
  return { ...about(rule, 'moved'), payload: places };
}

export function routingRuleRetired(rule: RoutingRule): Announcement {
  return about(rule, 'retired');
}

export function routingRuleReinstated(rule: RoutingRule): Announcement {
  return about(rule, 'reinstated');
}

function about({ id }: RoutingRule, what: string): Announcement {
  return {
    kind: `routing_rule.${what}`,
    version: 1,
    subject: { kind: 'routing_rule', id },
    customerId: null,
    audience: 'internal',
    payload: {},
  };
}
