import { refusalsOf } from '../../../../kernel/refusal.ts';

export const needRefusals = refusalsOf('needs', 'need', {
  heard_in_future: 422,
  /** Its ticket stands in the register already. */
  registered_already: 409,
  /** Whoever is declined is owed a reason. */
  reason_missing: 422,
  undecided: 409,
  /** What they were told stays what was decided. */
  answered: 409,
  /** It was said on no ticket that a reply could be written on. */
  without_ticket: 422,
  /** Declined or not decided, it becomes nothing. */
  not_going_ahead: 409,
  outcome_missing: 422,
  other_customer: 422,
  retired: 409,
});
