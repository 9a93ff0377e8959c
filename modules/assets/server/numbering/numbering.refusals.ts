import { refusalsOf } from '../../../../kernel/refusal.ts';

export const numberingRefusals = refusalsOf('assets', 'numbering', {
  /** What is wrong with a pattern. */
  unknown_token: 422,
  no_counter: 422,
  twice: 422,
  check_not_last: 422,
  not_here: 422,
  bad_letter: 422,
  /** The first time, the pattern is needed. */
  pattern_missing: 422,
  /** This customer's machines are numbered by no rule. */
  no_rule: 409,
  /** The rule makes no names. */
  no_names: 422,
  /** There is no machine to renumber, or all have their number already. */
  none_chosen: 422,
  limit_exceeded: 422,
  /** It runs, is done, or was given up. */
  not_planned: 409,
  /** Left empty, and the customer's rule makes none. */
  name_missing: 422,
});
