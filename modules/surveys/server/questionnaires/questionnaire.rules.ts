import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { numberRanges, type Question, type QuestionKind } from '../../questionnaire.contract.ts';

/** What is asked, of whom; its questions stand in its versions. */
export interface Questionnaire {
  id: Id;
  /** Null: for every customer that has none of its own. */
  customerId: Id | null;
  name: string;
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}

/** Written once: by it what was answered stays what was asked. */
export interface QuestionnaireVersion {
  id: Id;
  questionnaireId: Id;
  customerId: Id | null;
  number: number;
  questions: readonly Question[];
  madeAt: Instant;
  /** Null: delivered. */
  madeById: Id | null;
}

/** What is wrong with a question, and where. */
export interface QuestionFault {
  field: string;
  fault: 'first_not_stars' | 'key_taken' | 'options_missing' | 'options_unasked' | 'option_taken' | 'condition_unknown';
}

/**
 * What cannot be asked: the first gives the score, so it is stars, required and always asked; keys are taken once;
 * options stand where they are chosen from, and conditions name an earlier question in its own terms.
 */
export function faultsIn(questions: readonly Question[]): QuestionFault[] {
  return questions.flatMap((question, place) => {
    const at = `questions.${place}`;
    const earlier = questions.slice(0, place);
    return [
      ...(place === 0 ? firstFaults(question) : []),
      ...(earlier.some(({ key }) => key === question.key) ? [{ field: `${at}.key`, fault: 'key_taken' as const }] : []),
      ...optionFaults(question, at),
      ...conditionFaults(question, earlier, at),
    ];
  });
}

function firstFaults({ kind, isRequired, condition }: Question): QuestionFault[] {
  const givesScore = kind === 'stars' && isRequired && condition === null;
  return givesScore ? [] : [{ field: 'questions.0.kind', fault: 'first_not_stars' }];
}

export function hasOptions(kind: QuestionKind): boolean {
  return kind === 'single' || kind === 'multiple';
}

function optionFaults({ kind, options }: Question, at: string): QuestionFault[] {
  const field = `${at}.options`;
  if (!hasOptions(kind)) return options.length > 0 ? [{ field, fault: 'options_unasked' }] : [];
  if (options.length < 2) return [{ field, fault: 'options_missing' }];
  const isTaken = new Set(options.map(({ key }) => key)).size < options.length;
  return isTaken ? [{ field, fault: 'option_taken' }] : [];
}

function conditionFaults({ condition }: Question, earlier: readonly Question[], at: string): QuestionFault[] {
  if (condition === null) return [];
  const asked = earlier.find(({ key }) => key === condition.question);
  const isSound = asked !== undefined && fits(condition, asked);
  return isSound ? [] : [{ field: `${at}.condition`, fault: 'condition_unknown' }];
}

function fits({ comparison, value }: NonNullable<Question['condition']>, { kind, options }: Question): boolean {
  if (comparison === 'is') return options.some(({ key }) => key === value);
  return kind in numberRanges && typeof value === 'number';
}
