import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

const word = z.string().check(z.maxLength(500));

/**
 * A question as it stands in the address of its report, `{ measure: ['count'], by: 'month', period: 'this_year' }`. What
 * it asks is refused by the report itself, in words, also when a measure that it names is gone one day.
 */
export const savedQuestion = z
  .record(z.string().check(z.regex(/^[a-z]\w{0,59}$/i)), z.union([word, z.array(word).check(z.maxLength(50))]))
  .check(z.refine((question) => Object.keys(question).length <= 40));
export type SavedQuestion = z.output<typeof savedQuestion>;

export const sharedWithShape = z.enum(['nobody', 'everybody']);

/** Of the facts that a report is on: `/reports/<facts>`. */
export const factsShape = z.string().check(z.regex(/^[a-z][a-z_-]{0,39}$/));

export const savedReportView = z.object({
  id: idShape,
  name: z.string(),
  owner: z.object({ id: idShape, name: z.string() }),
  isMine: z.boolean(),
  sharedWith: sharedWithShape,
  facts: z.string(),
  question: savedQuestion,
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.string()),
});
export type SavedReportView = z.output<typeof savedReportView>;

const fields = { name: lineShape(100), sharedWith: sharedWithShape, facts: factsShape, question: savedQuestion };

export const listSavedReports = endpoint({
  method: 'GET',
  path: '/saved-reports',
  summary: 'Your saved reports and those that are shared with everybody, by name; retired ones are left out.',
  answer: z.object({ items: z.array(savedReportView) }),
});

export const readSavedReport = endpoint({
  method: 'GET',
  path: '/saved-reports/{savedReport}',
  summary: 'One saved report.',
  answer: savedReportView,
});

export const recordSavedReport = endpoint({
  method: 'POST',
  path: '/saved-reports',
  summary: 'Save a question to a report under a name.',
  body: z.strictObject({ ...fields, sharedWith: z.optional(sharedWithShape) }),
  answer: savedReportView,
});

export const changeSavedReport = endpoint({
  method: 'PATCH',
  path: '/saved-reports/{savedReport}',
  summary: 'Rename a saved report, ask otherwise, share it or keep it to yourself.',
  body: z.partial(z.strictObject({ name: fields.name, sharedWith: fields.sharedWith, question: fields.question })),
  answer: savedReportView,
});

export const retireSavedReport = endpoint({
  method: 'POST',
  path: '/saved-reports/{savedReport}/retirement',
  summary: 'Take a saved report out of use.',
  answer: savedReportView,
});
