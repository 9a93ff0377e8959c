import { refusalsOf } from '../../../../kernel/refusal.ts';

export const labelRefusals = refusalsOf('assets', 'label', {
  wrong: 401,
  locked: 423,
  asset_retired: 409,
  none: 409,
  none_chosen: 422,
  limit_exceeded: 422,
  no_pin_field: 422,
  chosen_changed: 409,
});
