import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Answer } from '../../survey-answer.contract.ts';
import { questionsOf } from '../questionnaires/questionnaire-version.store.ts';
import { faultsInAnswers, scoreIn } from './answer.rules.ts';
import { surveyAnswered } from './survey.events.ts';
import { answeredAs } from './survey.policy.ts';
import { surveyRefusals } from './survey.refusals.ts';
import type { Survey } from './survey.rules.ts';
import { insertAnswers } from './survey-answer.store.ts';
import { endSurvey } from './survey.store.ts';

/** Writes down what was said to an open survey that is held; refuses what is no answer to its questions, each at its place. */
export async function keepAnswers(tx: Tx, survey: Survey, answers: readonly Answer[]): Promise<Survey> {
  const { versionId } = survey;
  const questions = versionId === null ? [] : ((await questionsOf(tx, [versionId])).get(versionId) ?? []);
  const faults = faultsInAnswers(questions, answers);
  if (faults.length > 0) {
    const places = faults.map(({ field, fault }) => ({ field, textKey: `surveys:answerFault.${fault}` }));
    throw new Refusal(surveyRefusals.unsound_answer, {}, places);
  }
  const as = answeredAs(tx.caller);
  const ending = {
    state: 'answered' as const,
    endedAt: tx.now,
    score: scoreIn(questions, answers),
    answeredAs: as,
  };
  await insertAnswers(tx, survey, answers);
  const writer = as === 'staff' && tx.caller.subjectId !== null ? { answeredById: tx.caller.subjectId } : {};
  await endSurvey(tx, survey.id, { ...ending, ...writer });
  const answered = { ...survey, ...ending };
  await announce(tx, surveyAnswered(answered, answers));
  return answered;
}
