import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { surveyLeftOut } from './survey.events.ts';
import { endSurvey, openSurveysOf } from './survey.store.ts';

/** `reopenCount`: with this reopening, so that what was asked about the resolvings before it is meant. */
export type LeavingOut = { reason: 'moved' } | { reason: 'reopened'; reopenCount: number };

/**
 * Whoever has not answered yet is asked no longer: the ticket was reopened, and they will be asked about what comes of
 * it; or it went to another customer, whose people the one asked is none of.
 */
export async function leaveOutSurveys(tx: Tx, ticketId: Id, why: LeavingOut): Promise<void> {
  const { reason } = why;
  const ending = {
    state: 'not_asked' as const,
    unaskedFor: reason,
    endedAt: tx.now,
    ...(reason === 'moved' && { contactId: null }),
  };
  for (const survey of await openSurveysOf(tx, ticketId)) {
    // told late, of a ticket that was resolved again meanwhile: the newer one goes on
    if (why.reason === 'reopened' && survey.round > why.reopenCount) continue;
    await endSurvey(tx, survey.id, ending);
    await announce(tx, surveyLeftOut({ ...survey, ...ending }));
  }
}
