import { refusalsOf } from '../../../../kernel/refusal.ts';

export const confidentialityRefusals = refusalsOf('customers', 'confidentiality', {
  nothing_stated: 409,
  other_version: 409,
  not_yours_to_enter: 403,
  unsigned: 403,
  unsigned_by: 409,
});
