import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** How a question is answered: 1 to 5 stars, 1 to 10, 0 to 10 (NPS), one or several of its options, words. */
export const questionKinds = ['stars', 'scale', 'nps', 'single', 'multiple', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The least and the most that each kind of number takes. */
export const numberRanges = { stars: [1, 5], scale: [1, 10], nps: [0, 10] } as const;

/** Names a question in its questionnaire, and an option in its question: it stays when the words are changed. */
const keyShape = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,30}$/));

/** In both languages; without English, Chinese is shown. */
export const wordsShape = z.strictObject({ 'zh-CN': lineShape(200), en: z.nullable(lineShape(200)) });
export type Words = z.output<typeof wordsShape>;

export const comparisons = ['at_most', 'at_least', 'is'] as const;

/** Asked only where an earlier question was answered so; `is` names an option. */
export const conditionShape = z.strictObject({
  question: keyShape,
  comparison: z.enum(comparisons),
  value: z.union([z.int32(), keyShape]),
});
export type QuestionCondition = z.output<typeof conditionShape>;

export const questionShape = z.strictObject({
  key: keyShape,
  kind: z.enum(questionKinds),
  words: wordsShape,
  isRequired: z.boolean(),
  /** Of `single` and `multiple`; else empty. */
  options: z.array(z.strictObject({ key: keyShape, words: wordsShape })).check(z.maxLength(12)),
  condition: z.nullable(conditionShape),
});
export type Question = z.output<typeof questionShape>;

export const mostQuestions = 12;
const questionsShape = z.array(questionShape).check(z.minLength(1), z.maxLength(mostQuestions));

const named = z.object({ id: idShape, name: z.string() });

export const questionnaireRow = z.object({
  id: idShape,
  name: z.string(),
  /** Null: for every customer that has none of its own. */
  customer: z.nullable(named),
  version: z.int(),
  questionCount: z.int(),
  retiredAt: z.nullable(instantShape),
});
export type QuestionnaireRow = z.output<typeof questionnaireRow>;

export const questionnaireView = z.object({
  id: idShape,
  name: z.string(),
  customer: z.nullable(named),
  questions: z.array(questionShape),
  /** Newest first. */
  versions: z.array(
    z.object({
      id: idShape,
      number: z.int(),
      madeAt: instantShape,
      /** Null: delivered. */
      madeBy: z.nullable(named),
      questions: z.array(questionShape),
      /** How many were asked by it. */
      surveys: z.int(),
    }),
  ),
  retiredAt: z.nullable(instantShape),
  createdAt: instantShape,
  revision: revisionShape,
  /** `change`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type QuestionnaireView = z.output<typeof questionnaireView>;

export const listQuestionnaires = endpoint({
  method: 'GET',
  path: '/questionnaires',
  summary: 'Questionnaires in use: the one for all customers first, then those of single customers.',
  query: z.strictObject({ retired: z.optional(z.enum(['with'])) }),
  answer: z.object({ items: z.array(questionnaireRow) }),
});

export const readQuestionnaire = endpoint({
  method: 'GET',
  path: '/questionnaires/{questionnaire}',
  summary: 'One questionnaire with all its versions.',
  answer: questionnaireView,
});

export const recordQuestionnaire = endpoint({
  method: 'POST',
  path: '/questionnaires',
  summary: 'Record a questionnaire for one customer, or for all that have none of their own.',
  body: z.strictObject({
    name: lineShape(80),
    customerId: z.optional(z.nullable(idShape)),
    questions: questionsShape,
  }),
  answer: questionnaireView,
});

export const changeQuestionnaire = endpoint({
  method: 'PATCH',
  path: '/questionnaires/{questionnaire}',
  summary: 'Rename it, or ask other questions: a new version, by which the next surveys are asked.',
  body: z.strictObject({ name: z.optional(lineShape(80)), questions: z.optional(questionsShape) }),
  answer: questionnaireView,
});

export const retireQuestionnaire = endpoint({
  method: 'POST',
  path: '/questionnaires/{questionnaire}/retirement',
  summary: 'Ask by it no longer; what was sent can still be answered.',
  answer: questionnaireView,
  status: 200,
});

export const reinstateQuestionnaire = endpoint({
  method: 'POST',
  path: '/questionnaires/{questionnaire}/reinstatement',
  summary: 'Ask by a retired questionnaire again.',
  answer: questionnaireView,
  status: 200,
});
