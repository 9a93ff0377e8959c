import { refusalsOf } from '../../../../kernel/refusal.ts';

export const escalationRefusals = refusalsOf('service-desk', 'escalation', {
  /** A team of the same or a lower line: that is an assignment. */
  not_higher: 422,
});
