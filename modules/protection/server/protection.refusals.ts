import { refusalsOf } from '../../../kernel/refusal.ts';

export const protectionRefusals = refusalsOf('protection', 'protection', {
  machine_retired: 409,
  day_to_come: 422,
  product_missing: 422,
});
