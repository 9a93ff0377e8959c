import { refusalsOf } from '../../../../kernel/refusal.ts';

export const majorRefusals = refusalsOf('service-desk', 'major_incident', {
  /** Not in this state: proposed, running, over. */
  not_now: 409,
  joined: 409,
  unknown_step: 422,
  /** Names what is not written yet. */
  review_incomplete: 422,
  /** Nothing of what the rule counted is open any more. */
  no_tickets: 409,
  /** It leads others of its customer: they would be left behind. */
  leads: 409,
  began_later: 422,
  /** A plan or a rule that was retired. */
  out_of_use: 409,
  /** A rule that counts by site or machine looks at all branches. */
  branchless: 422,
});
