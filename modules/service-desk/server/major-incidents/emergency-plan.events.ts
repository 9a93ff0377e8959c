import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { EmergencyPlan } from './emergency-plan.rules.ts';
import type { MajorRule } from './major-rule.rules.ts';

function about(noun: string, id: string, kind: string): Announcement {
  return { kind, version: 1, subject: { kind: noun, id }, customerId: null, audience: 'internal', payload: {} };
}

export function planRecorded({ id, ...said }: EmergencyPlan): Announcement {
  return { ...about('emergency_plan', id, 'emergency_plan.recorded'), ...saidOf(said) };
}

export function planChanged({ id, ...said }: EmergencyPlan): Announcement {
  return { ...about('emergency_plan', id, 'emergency_plan.changed'), ...saidOf(said) };
}

export function planRetired({ id }: EmergencyPlan): Announcement {
  return about('emergency_plan', id, 'emergency_plan.retired');
}

function saidOf({ name, steps, updateMinutes }: Omit<EmergencyPlan, 'id'>) {
  return { payload: { updateMinutes }, text: { name, steps } };
}

export function majorRuleRecorded({
  id,
  together,
  categoryId,
  tickets,
  minutes,
  planId,
  name,
}: MajorRule): Announcement {
  return {
    ...about('major_incident_rule', id, 'major_incident_rule.recorded'),
    payload: { together, categoryId, tickets, minutes, planId },
    text: { name },
  };
}

/** Its name is written by people; the rest are ids and numbers. */
export function majorRuleChanged({ id }: MajorRule, { name, ...coded }: Changes): Announcement {
  return {
    ...about('major_incident_rule', id, 'major_incident_rule.changed'),
    payload: { changes: coded },
    text: name && { name },
  };
}

export function majorRuleRetired({ id }: MajorRule): Announcement {
  return about('major_incident_rule', id, 'major_incident_rule.retired');
}
