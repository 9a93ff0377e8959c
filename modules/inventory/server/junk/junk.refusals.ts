import { refusalsOf } from '../../../../kernel/refusal.ts';

export const junkRefusals = refusalsOf('inventory', 'inventory_junk_sign', {
  not_a_uuid: 422,
  not_a_mac: 422,
  listed: 409,
});
