import { refusalsOf } from '../../../../kernel/refusal.ts';

export const whatIfRefusals = refusalsOf('sla', 'what_if', {
  backwards: 422,
  in_future: 422,
  /** As it was, it was. */
  nothing_otherwise: 422,
  /** Either the lines of an agreement, or lines of one's own. */
  two_agreements: 422,
  ended: 409,
});
