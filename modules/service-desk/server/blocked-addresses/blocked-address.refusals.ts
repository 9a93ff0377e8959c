import { refusalsOf } from '../../../../kernel/refusal.ts';

export const blockedAddressRefusals = refusalsOf('service-desk', 'blocked_address', {
  blocked: 409,
  retired: 409,
  own: 422,
});
