import { refusalsOf } from '../../../../kernel/refusal.ts';

export const teamRefusals = refusalsOf('identity', 'team', {
  name_taken: 409,
  retired: 409,
  leader_no_member: 422,
});
