import { refusalsOf } from '../../../../kernel/refusal.ts';

export const commissioningRefusals = refusalsOf('assets', 'commissioning', {
  /** Names what is missing. */
  incomplete: 409,
  /** Entered as in use, before it can have a label. */
  not_yet: 422,
  /** An exception until a day that is over. */
  day_past: 422,
  /** There is nothing to let through. */
  complete: 409,
});
