import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { blankWordsOf } from './survey-contact.store.ts';
import { surveyLeftOut } from './survey.events.ts';
import { endSurvey, openSurveysAsking } from './survey.store.ts';

/** What they said keeps its stars and loses its words; what still asks them asks nobody, by no link and on no phone. */
export async function forgetContact(tx: Tx, { contactId }: { contactId: Id }): Promise<Id[]> {
  const ending = { state: 'not_asked', unaskedFor: 'nobody', contactId: null, endedAt: tx.now } as const;
  for (const survey of await openSurveysAsking(tx, contactId)) {
    await endSurvey(tx, survey.id, ending);
    await announce(tx, surveyLeftOut({ ...survey, ...ending }));
  }
  return blankWordsOf(tx, contactId);
}
