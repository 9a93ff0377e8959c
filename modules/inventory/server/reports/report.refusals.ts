import { refusalsOf } from '../../../../kernel/refusal.ts';

export const reportRefusals = refusalsOf('inventory', 'inventory_report', {
  settled: 409,
  not_applied: 409,
  newer_applied: 409,
  other_customer: 422,
  asset_retired: 422,
});
