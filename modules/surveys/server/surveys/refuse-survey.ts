import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { SurveyView } from '../../survey.contract.ts';
import { keepCall } from './keep-call.ts';
import { readSurvey } from './read-survey.ts';
import { surveyRefused } from './survey.events.ts';
import { isStaff, refuseUnlessOpen, scopeOf } from './survey.policy.ts';
import { endSurvey, surveyForChange } from './survey.store.ts';

/** They don't want to say anything, which is an outcome too (SD-03). */
export async function refuseSurvey(tx: Tx, input: { survey: string }): Promise<SurveyView> {
  const survey = found(await surveyForChange(tx, input.survey, scopeOf(tx.caller)));
  refuseUnlessOpen(tx.caller, survey, tx.now);
  await endSurvey(tx, survey.id, { state: 'refused', endedAt: tx.now });
  await announce(tx, surveyRefused(survey));
  if (isStaff(tx.caller)) await keepCall(tx, survey, 'refused');
  return readSurvey(tx, input);
}
