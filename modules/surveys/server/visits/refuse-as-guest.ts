import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { refuseAsGuest as endpoint } from '../../survey-visit.contract.ts';
import { surveyRefused } from '../surveys/survey.events.ts';
import { endSurvey } from '../surveys/survey.store.ts';
import { surveyOfGuest } from './survey-of-guest.ts';

export async function refuseAsGuest(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const survey = await surveyOfGuest(tx, input);
  await endSurvey(tx, survey.id, { state: 'refused', endedAt: tx.now });
  await announce(tx, surveyRefused(survey));
  return { state: 'refused' };
}
