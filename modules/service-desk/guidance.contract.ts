import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';
import {
  mostTreeQuestions,
  questionKeyShape,
  treeQuestionShape,
  type AnswerSets,
  type TreeAnswer,
  type TreeQuestion,
  type TreeWords,
} from './question-tree.contract.ts';

const givenShape = z.strictObject({ question: questionKeyShape, answer: questionKeyShape });
export type GivenAnswer = z.output<typeof givenShape>;

/** The way through a tree as far as it went; whoever had no time for more stopped there. */
export const guidanceShape = z.strictObject({
  versionId: idShape,
  answers: z.array(givenShape).check(z.minLength(1), z.maxLength(mostTreeQuestions)),
});
export type Guidance = z.output<typeof guidanceShape>;

/** A tree as it is asked now. */
export const askedTree = z.object({
  versionId: idShape,
  name: z.string(),
  categoryId: idShape,
  questions: z.array(treeQuestionShape),
});
export type AskedTree = z.output<typeof askedTree>;

export const askedTreeAnswer = z.object({ tree: z.nullable(askedTree) });

/** What was asked and answered, in words, and what it came to. */
export const guidanceWords = z.object({
  name: z.string(),
  steps: z.array(z.object({ question: treeQuestionShape.shape.words, answer: treeQuestionShape.shape.words })),
  /** The tip that did not help. */
  tip: z.nullable(z.object({ 'zh-CN': z.string(), en: z.nullable(z.string()) })),
});
export type GuidanceWords = z.output<typeof guidanceWords>;

export const readAskedQuestions = endpoint({
  method: 'GET',
  path: '/asked-questions',
  summary: 'The guided questions for a category, the nearest above it, or for a kind of machine; null: there are none.',
  query: z.strictObject({ categoryId: z.optional(idShape), assetId: z.optional(idShape) }),
  answer: askedTreeAnswer,
});

export const readTicketGuidance = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/guidance',
  summary: 'What the caller was asked when the ticket was recorded, and answered; null: nothing.',
  answer: z.object({ guidance: z.nullable(guidanceWords) }),
});

interface Step {
  question: TreeQuestion;
  answer: TreeAnswer;
}

export interface TreeWalk {
  steps: Step[];
  /** What is to be asked next; null: the walk is over. */
  asking: TreeQuestion | null;
  tip: TreeWords | null;
  /** Every given answer lay on the way. */
  isSound: boolean;
}

/** Goes through a tree from its first question by what was answered, until an answer is not on the way any more. */
export function walkTree(questions: readonly TreeQuestion[], given: readonly GivenAnswer[]): TreeWalk {
  const steps: Step[] = [];
  let asking: TreeQuestion | null = questions[0] ?? null;
  let tip: TreeWords | null = null;
  for (const one of given) {
    const answer = asking?.key === one.question ? asking.answers.find(({ key }) => key === one.answer) : undefined;
    if (!asking || !answer) return { steps, asking, tip, isSound: false };
    steps.push({ question: asking, answer });
    asking = questions.find(({ key }) => key === answer.next) ?? null;
    ({ tip } = answer);
  }
  return { steps, asking, tip, isSound: true };
}

/** What the answers say of the ticket; a later one over an earlier one. */
export function settingsAlong({ steps }: Pick<TreeWalk, 'steps'>): AnswerSets {
  return steps.reduce<AnswerSets>((said, { answer: { sets } }) => {
    const custom = { ...said.custom, ...sets.custom };
    return { ...said, ...sets, ...(Object.keys(custom).length > 0 && { custom }) };
  }, {});
}
