import { refusalsOf } from '../../../../kernel/refusal.ts';

export const scanRefusals = refusalsOf('inventory', 'inventory_scan', {
  not_checked: 409,
  forbidden_customer: 422,
});
