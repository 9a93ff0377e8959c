import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { guestSubject } from '../../../identity/index.ts';
import { refuseEnded } from '../surveys/survey.policy.ts';
import { surveyRefusals } from '../surveys/survey.refusals.ts';
import type { Survey } from '../surveys/survey.rules.ts';
import { surveyForChange } from '../surveys/survey.store.ts';

/**
 * The one open survey that a guest was let in to, held: wall 3 shows them no other. Refuses what a page sends that was
 * left standing open while another link was followed: the browser shows who came in last.
 */
export async function surveyOfGuest(tx: Tx, { surveyId }: { surveyId: Id }): Promise<Survey> {
  const { subjectId } = guestSubject(tx, 'survey');
  if (surveyId !== subjectId) throw new Refusal(surveyRefusals.other_survey);
  const survey = found(await surveyForChange(tx, subjectId, 'all'));
  refuseEnded(survey, tx.now);
  return survey;
}
