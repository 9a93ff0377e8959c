import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { impactShape, urgencyShape } from '../catalogue/priority.contract.ts';
import { customValuesShape } from '../custom-fields/custom-value.contract.ts';
import { namedShape } from './ticket-view.contract.ts';

/** Names a question in its tree, and an answer in its question: it stays when the words are changed. */
export const questionKeyShape = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,30}$/));

/** In both languages; without English, Chinese is shown. */
const wordsShape = z.strictObject({ 'zh-CN': lineShape(120), en: z.nullable(lineShape(200)) });
const tipWordsShape = z.strictObject({ 'zh-CN': textShape(1000), en: z.nullable(textShape(2000)) });
export type TreeWords = z.output<typeof wordsShape>;

/** What an answer says of the ticket; priority follows from impact and urgency. */
const settingShape = z.strictObject({
  impact: z.optional(impactShape),
  urgency: z.optional(urgencyShape),
  /** Below the tree's own. */
  categoryId: z.optional(idShape),
  teamId: z.optional(idShape),
  /** Values of the provider's own fields. */
  custom: z.optional(customValuesShape),
});
export type AnswerSets = z.output<typeof settingShape>;

export const answerShape = z.strictObject({
  key: questionKeyShape,
  words: wordsShape,
  sets: settingShape,
  /** Asked next; null: it ends here, or in the tip. */
  next: z.nullable(questionKeyShape),
  /** What may help without anybody coming; one step a line. */
  tip: z.nullable(tipWordsShape),
});
export type TreeAnswer = z.output<typeof answerShape>;

/** Chosen by one digit. */
export const mostAnswers = 9;
export const mostTreeQuestions = 30;

export const treeQuestionShape = z.strictObject({
  key: questionKeyShape,
  words: wordsShape,
  answers: z.array(answerShape).check(z.maxLength(mostAnswers)),
});
export type TreeQuestion = z.output<typeof treeQuestionShape>;

/** The first is asked first. */
const questionsShape = z.array(treeQuestionShape).check(z.minLength(1), z.maxLength(mostTreeQuestions));

const head = {
  id: idShape,
  name: z.string(),
  /** Named by its path from the root; it is asked of those below it too, unless they have a tree of their own. */
  category: namedShape,
  /** Asked in the portal and by the label of a machine as well. */
  isPublic: z.boolean(),
  /** Kinds of machines that it is asked about before a category is known. */
  assetKinds: z.array(codeShape),
  retiredAt: z.nullable(instantShape),
};

export const questionTreeRow = z.object({
  ...head,
  version: z.int(),
  questionCount: z.int(),
  /** Since it is there: tickets that were recorded by it, and visits that a tip ended. */
  ticketCount: z.int(),
  helpedCount: z.int(),
});
export type QuestionTreeRow = z.output<typeof questionTreeRow>;

export const questionTreeView = z.object({
  ...head,
  /** Of the newest version. */
  questions: z.array(treeQuestionShape),
  /** Newest first. */
  versions: z.array(
    z.object({
      id: idShape,
      number: z.int(),
      madeAt: instantShape,
      /** Null: delivered. */
      madeBy: z.nullable(namedShape),
      questionCount: z.int(),
    }),
  ),
  createdAt: instantShape,
  revision: revisionShape,
  /** `change`, `retire`. */
  abilities: z.array(z.string()),
});
export type QuestionTreeView = z.output<typeof questionTreeView>;

const assetKindsShape = z.array(codeShape).check(z.maxLength(20));

export const listQuestionTrees = endpoint({
  method: 'GET',
  path: '/question-trees',
  summary: 'The guided questions of the categories, in the order of the categories.',
  query: z.strictObject({ retired: z.optional(z.enum(['with'])) }),
  answer: z.object({ items: z.array(questionTreeRow) }),
});

export const readQuestionTree = endpoint({
  method: 'GET',
  path: '/question-trees/{questionTree}',
  summary: 'The guided questions of one category.',
  answer: questionTreeView,
});

export const recordQuestionTree = endpoint({
  method: 'POST',
  path: '/question-trees',
  summary: 'Record guided questions for a category that has none.',
  body: z.strictObject({
    name: lineShape(80),
    categoryId: idShape,
    isPublic: z.boolean(),
    assetKinds: assetKindsShape,
    questions: questionsShape,
  }),
  answer: questionTreeView,
});

export const changeQuestionTree = endpoint({
  method: 'PATCH',
  path: '/question-trees/{questionTree}',
  summary: 'Change guided questions: other questions are a new version.',
  body: z.strictObject({
    name: z.optional(lineShape(80)),
    isPublic: z.optional(z.boolean()),
    assetKinds: z.optional(assetKindsShape),
    questions: z.optional(questionsShape),
  }),
  answer: questionTreeView,
});

export const retireQuestionTree = endpoint({
  method: 'POST',
  path: '/question-trees/{questionTree}/retirement',
  summary: 'Ask these questions no more; what was answered stays.',
  answer: questionTreeView,
  status: 200,
});
