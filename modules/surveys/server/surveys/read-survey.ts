import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { SurveyView } from '../../survey.contract.ts';
import { showSurveys } from './show-surveys.ts';
import { scopeOf } from './survey.policy.ts';
import { surveyById } from './survey.store.ts';

export async function readSurvey(tx: Tx, input: { survey: string }): Promise<SurveyView> {
  const survey = found(await surveyById(tx, input.survey, scopeOf(tx.caller)));
  const [view] = await showSurveys(tx, [survey]);
  return found(view);
}
