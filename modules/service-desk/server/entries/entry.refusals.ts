import { refusalsOf } from '../../../../kernel/refusal.ts';

export const entryRefusals = refusalsOf('service-desk', 'entry', {
  /** Neither words nor files. */
  empty: 422,
  /** A reply or an answer that should be private. */
  cannot_be_private: 422,
  /** Answers are the customer's, all other kinds the staff's. */
  not_your_kind: 422,
  /** A public one in which something that a canned text names is still missing. */
  gap_left: 422,
});
