import { refusalsOf } from '../../../../kernel/refusal.ts';

export const routingRuleRefusals = refusalsOf('service-desk', 'routing_rule', {
  for_all_customers: 403,
  name_taken: 409,
  retired: 409,
  /** A skill without a way to choose somebody by it. */
  person_needed: 422,
  /** Whoever is free and skilled: skilled in what. */
  skill_needed: 422,
  level_needed: 422,
  /** Only a branch's team passes on to headquarters. */
  no_branch: 422,
  same_team: 422,
  /** A calendar without a word about its hours. */
  hours_needed: 422,
  /** No branch desk has this ticket by a rule. */
  nowhere_to_pass_on: 409,
});
