import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { EscalationRule } from './escalation-rule.rules.ts';

export function ruleRecorded(rule: EscalationRule): Announcement {
  const { name, conditions, steps, keepsQuietHours } = rule;
  return { ...about(rule, 'recorded'), payload: { conditions, steps, keepsQuietHours }, text: { name } };
}

export function ruleChanged(rule: EscalationRule, { name, ...coded }: Changes): Announcement {
  return { ...about(rule, 'changed'), payload: { changes: coded }, text: name && { name } };
}

export function ruleRetired(rule: EscalationRule): Announcement {
  return about(rule, 'retired');
}

export function ruleReinstated(rule: EscalationRule): Announcement {
  return about(rule, 'reinstated');
}

function about({ id }: EscalationRule, what: string): Announcement {
  return {
    kind: `escalation_rule.${what}`,
    version: 1,
    subject: { kind: 'escalation_rule', id },
    customerId: null,
    audience: 'internal',
    payload: {},
  };
}
