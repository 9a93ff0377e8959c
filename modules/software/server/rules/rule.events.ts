import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Rule } from '../titles/title.rules.ts';

export function ruleRecorded({ id, ...payload }: Rule): Announcement {
  return ofRule(id, 'title_rule.recorded', payload);
}

export function ruleChanged(id: Id, changes: Changes): Announcement {
  return ofRule(id, 'title_rule.changed', { changes });
}

export function ruleRetired(id: Id): Announcement {
  return ofRule(id, 'title_rule.retired', {});
}

function ofRule(id: Id, kind: string, payload: Record<string, unknown>): Announcement {
  return { kind, version: 1, subject: { kind: 'title_rule', id }, customerId: null, audience: 'internal', payload };
}
