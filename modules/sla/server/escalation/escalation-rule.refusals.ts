import { refusalsOf } from '../../../../kernel/refusal.ts';

export const escalationRuleRefusals = refusalsOf('sla', 'escalation_rule', {
  for_all_customers: 403,
  name_taken: 409,
  retired: 409,
  moment_twice: 422,
  deed_twice: 422,
  nobody_told: 422,
  two_ways: 422,
});
