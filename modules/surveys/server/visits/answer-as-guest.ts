import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { answerAsGuest as endpoint } from '../../survey-visit.contract.ts';
import { keepAnswers } from '../surveys/keep-answers.ts';
import { surveyOfGuest } from './survey-of-guest.ts';

export async function answerAsGuest(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const survey = await surveyOfGuest(tx, input);
  const { state } = await keepAnswers(tx, survey, input.answers);
  return { state };
}
