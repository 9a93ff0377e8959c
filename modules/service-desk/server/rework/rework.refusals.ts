import { refusalsOf } from '../../../../kernel/refusal.ts';

export const reworkRefusals = refusalsOf('service-desk', 'rework', {
  /** It is not under the guarantee. */
  not_free: 409,
  /** One that waits, or was accepted, stands already. */
  stated: 409,
  decided: 409,
  /** Nobody decides on what they stated themselves (SD-16). */
  own_statement: 403,
  /** What the guarantee pays is charged for only by an exclusion that was decided. */
  exclusion_needed: 409,
});
