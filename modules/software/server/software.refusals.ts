import { refusalsOf } from '../../../kernel/refusal.ts';

export const softwareRefusals = refusalsOf('software', 'software', {
  name_taken: 409,
  no_such_stage: 409,
  product_missing: 422,
  rule_taken: 409,
  rule_retired: 409,
});
