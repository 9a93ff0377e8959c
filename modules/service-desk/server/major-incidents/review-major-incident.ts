import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../major-incident.contract.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { tellMajor } from './major-entry.store.ts';
import { majorClosed, majorReviewed } from './major-incident.events.ts';
import { majorRefusals } from './major-incident.refusals.ts';
import { missingOfReview } from './major-incident.rules.ts';
import { saveMajor } from './major-incident.store.ts';
import { checkPerson, majorToAct } from './major-to-act.ts';
import { showMajor } from './show-major-incident.ts';

type View = contract.MajorIncidentView;

/** As far as it is written: what is left out is open still. */
export async function reviewMajorIncident(tx: Tx, input: InputOf<typeof contract.reviewMajorIncident>): Promise<View> {
  const major = await majorToAct(tx, input.majorIncident, 'review');
  const { happened = null, cause = null, helped = null, actions } = input;
  for (const [at, { ownerId }] of actions.entries()) await checkPerson(tx, `actions.${at}.ownerId`, ownerId);
  const reviewed = await saveMajor(tx, { ...major, happened, cause, helped, actions });
  await tellMajor(tx, major.id, { kind: 'review' });
  await announce(tx, majorReviewed(reviewed));
  return showMajor(tx, reviewed);
}

export async function closeMajorIncident(tx: Tx, input: InputOf<typeof contract.closeMajorIncident>): Promise<View> {
  const closedById = staffActing(tx.caller);
  const major = await majorToAct(tx, input.majorIncident, 'close');
  const missing = missingOfReview(major);
  if (missing.length > 0) {
    const named = missing.map((part) => `$t:service-desk:major.review.${part}`);
    throw new Refusal(majorRefusals.review_incomplete, { missing: named });
  }
  const closed = await saveMajor(tx, { ...major, state: 'closed', closedAt: tx.now, closedById });
  await tellMajor(tx, major.id, { kind: 'closed' });
  await announce(tx, majorClosed(closed));
  return showMajor(tx, closed);
}
