import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { surveyExpired } from './survey.events.ts';
import { endSurvey, surveysToExpire } from './survey.store.ts';

/** A turn's worth; what is left expires with the next. */
const mostAtOnce = 500;

/** Nobody answered in time: the ticket's follow-up is over (SD-03). */
export async function expireSurveys(tx: Tx): Promise<void> {
  for (const survey of await surveysToExpire(tx, mostAtOnce)) {
    await endSurvey(tx, survey.id, { state: 'expired', endedAt: tx.now });
    await announce(tx, surveyExpired(survey));
  }
}
