import { numberRanges, type Question, type QuestionKind } from '../../questionnaire.contract.ts';

/** Keys that no other question, or option, has: they stay when words are changed or lines are moved. */
function freeKey(prefix: string, taken: readonly { key: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ key }) => key === `${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

const noWords = { 'zh-CN': '', en: null };

/** The first gives the score; those after it need not be answered. */
export function freshQuestion(others: readonly Question[]): Question {
  const isFirst = others.length === 0;
  const kind: QuestionKind = isFirst ? 'stars' : 'text';
  return { key: freeKey('q', others), kind, words: noWords, isRequired: isFirst, options: [], condition: null };
}

export function freshOption(others: Question['options']): Question['options'][number] {
  return { key: freeKey('o', others), words: noWords };
}

/** Of another kind: options where they are chosen from, none elsewhere. */
export function ofKind(question: Question, kind: QuestionKind): Question {
  const isChosen = kind === 'single' || kind === 'multiple';
  if (!isChosen) return { ...question, kind, options: [] };
  const first = freshOption([]);
  return { ...question, kind, options: question.options.length > 0 ? question.options : [first, freshOption([first])] };
}

/** The first that a condition on this question may say: of few stars, or of the first option. Null: nothing can be said of words. */
export function usualCondition(on: Question): Question['condition'] {
  const { key: question, kind, options } = on;
  const [option] = options;
  if (option) return { question, comparison: 'is', value: option.key };
  if (kind === 'text' || kind === 'single' || kind === 'multiple') return null;
  const [least, most] = numberRanges[kind];
  return { question, comparison: 'at_most', value: Math.floor((least + most) / 2) };
}

/** A line goes up or down; conditions that no longer look upward are taken away. */
export function movedQuestion(questions: readonly Question[], from: number, to: number): Question[] {
  const moved = questions[from];
  if (!moved || to < 0 || to >= questions.length) return [...questions];
  return withoutLooseConditions(questions.toSpliced(from, 1).toSpliced(to, 0, moved));
}

export function withoutLooseConditions(questions: readonly Question[]): Question[] {
  return questions.map((question, place) => {
    const { condition } = question;
    const isHeld = condition && questions.slice(0, place).some(({ key }) => key === condition.question);
    return isHeld ? question : { ...question, condition: null };
  });
}

/** As it is sent: without blanks, and English left out where there is none. */
export function sentQuestions(questions: readonly Question[]): Question[] {
  const trimmed = ({ 'zh-CN': chinese, en }: Question['words']) => ({
    'zh-CN': chinese.trim(),
    en: en === null || en.trim() === '' ? null : en.trim(),
  });
  return questions.map((question) => ({
    ...question,
    words: trimmed(question.words),
    options: question.options.map(({ key, words }) => ({ key, words: trimmed(words) })),
  }));
}
