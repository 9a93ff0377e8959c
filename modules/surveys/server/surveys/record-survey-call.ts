import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { SurveyView } from '../../survey.contract.ts';
import { keepCall } from './keep-call.ts';
import { readSurvey } from './read-survey.ts';
import { refuseUnlessOpen, scopeOf } from './survey.policy.ts';
import { countCall, surveyForChange } from './survey.store.ts';

/** Nobody answered the phone: behind all who were not called so often. */
export async function recordSurveyCall(tx: Tx, input: { survey: string }): Promise<SurveyView> {
  const survey = found(await surveyForChange(tx, input.survey, scopeOf(tx.caller)));
  refuseUnlessOpen(tx.caller, survey, tx.now);
  await countCall(tx, survey);
  await keepCall(tx, survey, 'not_reached');
  return readSurvey(tx, input);
}
