import { useRemembered } from '../../../../web/ui/use-remembered.ts';
import type { Answer } from '../../survey-answer.contract.ts';

export interface KeptAnswers {
  answers: readonly Answer[];
  /** Null: taken back. */
  keep: (question: string, answer: Answer | null) => void;
  forget: () => void;
  /** The first question has its stars. */
  isBegun: boolean;
}

/** What is being answered, kept in this browser until it is sent: a reload or a lost line takes nothing. */
export function useKeptAnswers(name: string): KeptAnswers {
  const [answers, remember] = useRemembered<readonly Answer[]>(`draft.survey.${name}`, [], isAnswers);
  return {
    answers,
    keep: (question, answer) => {
      const others = answers.filter((one) => one.question !== question);
      remember(answer === null ? others : [...others, answer]);
    },
    forget: () => remember([]),
    isBegun: answers.some(({ number }) => number !== undefined),
  };
}

function isAnswers(value: unknown): value is readonly Answer[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'question' in one);
}
