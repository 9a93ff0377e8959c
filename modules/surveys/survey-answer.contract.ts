import * as z from 'zod/mini';
import { textShape } from '../../kernel/shapes.ts';
import type { Question } from './questionnaire.contract.ts';

/** What was said to one question: a number, options or words, as its kind asks. */
export const answerShape = z.strictObject({
  question: z.string().check(z.maxLength(31)),
  number: z.optional(z.int32()),
  choices: z.optional(z.array(z.string().check(z.maxLength(31))).check(z.minLength(1), z.maxLength(12))),
  text: z.optional(textShape(2000)),
});
export type Answer = z.output<typeof answerShape>;
export const answersShape = z.array(answerShape).check(z.maxLength(12));

/** The questions that are to be asked, as far as the answers so far tell: those whose conditions hold, in their order. */
export function questionsAsked(questions: readonly Question[], answers: readonly Answer[]): Question[] {
  const asked: Question[] = [];
  for (const question of questions) if (holds(question, asked, answers)) asked.push(question);
  return asked;
}

/** An answer to a question that is not asked itself decides nothing. */
function holds({ condition }: Question, asked: readonly Question[], answers: readonly Answer[]): boolean {
  if (condition === null) return true;
  const { question, comparison, value } = condition;
  const answer = answers.find((one) => one.question === question);
  if (!answer || !asked.some(({ key }) => key === question)) return false;
  if (comparison === 'is') return answer.choices?.includes(String(value)) === true;
  if (answer.number === undefined) return false;
  return comparison === 'at_most' ? answer.number <= Number(value) : answer.number >= Number(value);
}
