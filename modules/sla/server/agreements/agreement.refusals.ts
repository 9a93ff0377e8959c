import { refusalsOf } from '../../../../kernel/refusal.ts';

export const agreementRefusals = refusalsOf('sla', 'agreement', {
  name_taken: 409,
  line_twice: 422,
  response_undated: 422,
  unknown_calendar: 422,
  unknown_reason: 422,
});
