import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { answerSurvey as endpoint, SurveyView } from '../../survey.contract.ts';
import { keepAnswers } from './keep-answers.ts';
import { keepCall } from './keep-call.ts';
import { readSurvey } from './read-survey.ts';
import { isStaff, refuseUnlessOpen, scopeOf } from './survey.policy.ts';
import { surveyForChange } from './survey.store.ts';

/** By the person asked, or by the desk that has them on the phone: once. */
export async function answerSurvey(tx: Tx, input: InputOf<typeof endpoint>): Promise<SurveyView> {
  const survey = found(await surveyForChange(tx, input.survey, scopeOf(tx.caller)));
  refuseUnlessOpen(tx.caller, survey, tx.now);
  const answered = await keepAnswers(tx, survey, input.answers);
  if (isStaff(tx.caller)) await keepCall(tx, answered, 'answered');
  return readSurvey(tx, input);
}
