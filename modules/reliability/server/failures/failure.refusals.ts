import { refusalsOf } from '../../../../kernel/refusal.ts';

export const failureRefusals = refusalsOf('reliability', 'failure', {
  /** Or it begins after today. */
  backwards: 422,
});
