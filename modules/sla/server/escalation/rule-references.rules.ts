import type { Id } from '../../../../kernel/id.ts';
import type { StepDeed } from '../../escalation-rule.contract.ts';
import type { EscalationRule } from './escalation-rule.rules.ts';

type Body = Pick<EscalationRule, 'conditions' | 'steps'>;

export function namesCustomer({ conditions }: Body, customerId: Id): boolean {
  return conditions.customerIds?.includes(customerId) === true;
}

export function tellsStaff({ steps }: Body, staffId: Id): boolean {
  return steps.some(({ does }) => does.some((deed) => deed.kind === 'notify' && deed.staffIds.includes(staffId)));
}

/** For one customer in the place of another, each once. */
export function withCustomer<Rule extends Body>(rule: Rule, { from, into }: { from: Id; into: Id }): Rule {
  const { customerIds = [] } = rule.conditions;
  const named = [...new Set(customerIds.map((id) => (id === from ? into : id)))];
  return { ...rule, conditions: { ...rule.conditions, customerIds: named } };
}

/** Tells somebody else in the place of one; where nobody comes after them and nobody else is told, the service managers. */
export function withStaff<Rule extends Body>(rule: Rule, { from, to }: { from: Id; to: Id | null }): Rule {
  const replaced = (deed: StepDeed): StepDeed => {
    if (deed.kind !== 'notify' || !deed.staffIds.includes(from)) return deed;
    const staffIds = [...new Set(deed.staffIds.flatMap((id) => (id === from ? (to ?? []) : id)))];
    const isLeft = staffIds.length + deed.roles.length > 0;
    return { ...deed, staffIds, roles: isLeft ? deed.roles : ['service_manager'] };
  };
  return { ...rule, steps: rule.steps.map((step) => ({ ...step, does: step.does.map(replaced) })) };
}
