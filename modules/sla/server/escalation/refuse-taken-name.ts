import { Refusal } from '../../../../kernel/refusal.ts';
import { escalationRuleRefusals } from './escalation-rule.refusals.ts';
import type { EscalationRule } from './escalation-rule.rules.ts';

type Named = Pick<EscalationRule, 'id' | 'name'>;

/** Also a rule out of use keeps its name: it stands beside what it fired. */
export function refuseTakenName(all: readonly Named[], { id, name }: Named): void {
  if (all.some((other) => other.id !== id && other.name === name)) {
    throw new Refusal(escalationRuleRefusals.name_taken, { name }, 'name');
  }
}
