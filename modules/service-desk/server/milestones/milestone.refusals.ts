import { refusalsOf } from '../../../../kernel/refusal.ts';

export const milestoneRefusals = refusalsOf('service-desk', 'milestone', {
  in_future: 422,
  before_recording: 422,
  withdrawn: 409,
});
