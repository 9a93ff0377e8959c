import { refusalsOf } from '../../../../kernel/refusal.ts';

export const breachExcuseRefusals = refusalsOf('sla', 'breach_excuse', {
  /** Met, open, or nothing was promised. */
  not_breached: 409,
  excused_already: 409,
  unknown_reason: 422,
  withdrawn: 409,
});
