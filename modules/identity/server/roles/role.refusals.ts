import { refusalsOf } from '../../../../kernel/refusal.ts';

export const roleRefusals = refusalsOf('identity', 'role', {
  name_taken: 409,
  unknown_permission: 422,
  beyond_yours: 403,
  fixed: 409,
  retired: 409,
});
