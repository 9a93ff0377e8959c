import { refusalsOf } from '../../../../kernel/refusal.ts';

export const virusRefusals = refusalsOf('protection', 'virus_event', {
  /** It is still to come. */
  found_later: 422,
  retired: 409,
});
