import { numberRanges, type Question } from '../../questionnaire.contract.ts';
import { questionsAsked, type Answer } from '../../survey-answer.contract.ts';

/** What is wrong with an answer, and where: at `answers.<key of the question>`. */
export interface AnswerFault {
  field: string;
  fault: 'missing' | 'unfit' | 'unasked' | 'twice';
}

/** Refusals point at these: a question that is asked and required, an answer of another kind, or to nothing asked. */
export function faultsInAnswers(questions: readonly Question[], answers: readonly Answer[]): AnswerFault[] {
  const asked = questionsAsked(questions, answers);
  const missing = asked.filter(
    ({ key, isRequired }) => isRequired && !answers.some(({ question }) => question === key),
  );
  return [
    ...missing.map(({ key }): AnswerFault => ({ field: `answers.${key}`, fault: 'missing' })),
    ...answers.flatMap((answer, place): AnswerFault[] => {
      const question = asked.find(({ key }) => key === answer.question);
      const fault = question ? faultIn(answer, question) : 'unasked';
      const isTwice = answers.slice(0, place).some((other) => other.question === answer.question);
      const first = isTwice ? 'twice' : fault;
      return first === null ? [] : [{ field: `answers.${answer.question}`, fault: first }];
    }),
  ];
}

function faultIn({ number, choices, text }: Answer, { kind, options }: Question): 'unfit' | null {
  const given = [number, choices, text].filter((value) => value !== undefined);
  if (given.length !== 1) return 'unfit';
  if (kind === 'text') return text === undefined ? 'unfit' : null;
  if (kind === 'single' || kind === 'multiple') {
    if (choices === undefined || (kind === 'single' && choices.length > 1)) return 'unfit';
    const isKnown = choices.every((choice) => options.some(({ key }) => key === choice));
    return isKnown && new Set(choices).size === choices.length ? null : 'unfit';
  }
  const [least, most] = numberRanges[kind];
  return number !== undefined && number >= least && number <= most ? null : 'unfit';
}

/** The stars of the first question. */
export function scoreIn([first]: readonly Question[], answers: readonly Answer[]): number | null {
  return answers.find(({ question }) => question === first?.key)?.number ?? null;
}
