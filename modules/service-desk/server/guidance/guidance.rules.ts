import { walkTree, type Guidance, type GuidanceWords } from '../../guidance.contract.ts';
import type { AnswerSets, TreeQuestion } from '../../question-tree.contract.ts';

/** What was answered, in the words that it was asked in. */
export function wordsOfGuidance(
  { name, questions }: { name: string; questions: readonly TreeQuestion[] },
  { answers }: Pick<Guidance, 'answers'>,
): GuidanceWords {
  const { steps, tip } = walkTree(questions, answers);
  return {
    name,
    steps: steps.map(({ question, answer }) => ({ question: question.words, answer: answer.words })),
    tip,
  };
}

type Guided = AnswerSets & { categoryId?: string | undefined };

/**
 * A report with what the answers say of it. Staff see that in their form and may have put it otherwise: their word
 * counts. Whoever reports by portal or label chose the category that the questions belong to, and no more: the answers
 * know it better.
 */
export function withAnswers<R extends Guided>(report: R, said: AnswerSets, by: 'staff' | 'customer'): R {
  const known = Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined));
  const custom = { ...said.custom, ...report.custom };
  const along = Object.keys(custom).length > 0 ? { custom } : {};
  return by === 'staff' ? { ...report, ...said, ...known, ...along } : { ...report, ...known, ...said, ...along };
}
