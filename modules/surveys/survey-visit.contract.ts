import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';
import { questionShape } from './questionnaire.contract.ts';
import { answersShape } from './survey-answer.contract.ts';
import { surveyStateShape } from './survey-measure.contract.ts';

/** `<provider code>.<secret>`, as `/s/…` has it. */
const linkShape = z.string().check(z.trim(), z.regex(/^[a-z0-9][a-z0-9-]{0,62}\.[\w-]{43}$/));

/** What whoever followed a link is shown: enough to know what it is about, and what is asked. */
export const surveyVisit = z.object({
  id: idShape,
  number: z.string(),
  title: z.string(),
  state: surveyStateShape,
  /** It waits for an answer; else it was answered, or is over. */
  isOpen: z.boolean(),
  /** Of an open one. */
  questions: z.array(questionShape),
});
export type SurveyVisit = z.output<typeof surveyVisit>;

export const enterBySurveyLink = endpoint({
  method: 'POST',
  path: '/survey-visits',
  summary: 'Come in as a guest of one survey, by the link of a mail.',
  body: z.strictObject({ link: linkShape }),
  answer: surveyVisit,
});

/** The survey that was shown: another link may have been followed since. */
const shown = { surveyId: idShape };
const ended = z.object({ state: surveyStateShape });

export const answerAsGuest = endpoint({
  method: 'POST',
  path: '/survey-visit/answer',
  summary: 'Answer the survey that the link let you in to, once.',
  body: z.strictObject({ ...shown, answers: answersShape }),
  answer: ended,
  status: 200,
});

export const refuseAsGuest = endpoint({
  method: 'POST',
  path: '/survey-visit/refusal',
  summary: 'You don’t want to answer: you are not asked again about this ticket.',
  body: z.strictObject(shown),
  answer: ended,
  status: 200,
});
