import { refusalsOf } from '../../../../kernel/refusal.ts';

export const assessmentRefusals = refusalsOf('protection', 'protection_assessment', {
  /** It has not begun. */
  week_to_come: 422,
  /** Another was signed: this one has to say that it corrects it. */
  signed: 409,
  /** What it corrects was corrected meanwhile, or is of another week. */
  not_latest: 409,
  /** Nobody but a person of the provider signs. */
  no_signer: 403,
});
