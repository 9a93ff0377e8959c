import * as z from 'zod/mini';
import { download, endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape } from '../../kernel/shapes.ts';
import { importView } from './import.contract.ts';

export const rowOutcomes = ['create', 'update', 'same', 'fault'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

const fault = z.object({
  /** Place of the file's column; null: the row as a whole, or a column that the file doesn't have. */
  at: z.nullable(z.int()),
  /** Key of the column that is meant. */
  column: z.nullable(z.string()),
  textKey: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  suggestion: z.nullable(z.string()),
});

export const importRowView = z.object({
  /** As the sheet counts. */
  id: z.string(),
  number: z.int(),
  cells: z.array(z.nullable(z.string())),
  outcome: z.nullable(z.enum(rowOutcomes)),
  faults: z.array(fault),
  /** What can be written, but wants a second look. */
  doubts: z.array(fault),
  /** Somebody decided that it is not written. */
  isLeftOut: z.boolean(),
  recordId: z.nullable(idShape),
  isWritten: z.boolean(),
  isUndone: z.boolean(),
});
export type ImportRowView = z.output<typeof importRowView>;

export const listImportRows = endpoint({
  method: 'GET',
  path: '/imports/{import}/rows',
  summary: 'Rows of an import in the order of the file, with what becomes of them and what is wrong.',
  query: z.strictObject({
    ...pageQuery,
    outcome: z.optional(z.enum(rowOutcomes)),
    /** Those of which something is doubted. */
    doubtful: z.optional(z.enum(['yes'])),
    /** Those that an undoing left as they were. */
    kept: z.optional(z.enum(['yes'])),
  }),
  answer: pageOf(importRowView),
});

export const decideImportRow = endpoint({
  method: 'POST',
  path: '/imports/{import}/row-decisions',
  summary: 'Leave a doubtful row out, or take it after all; until the import is confirmed.',
  body: z.strictObject({ number: z.int32().check(z.gte(1)), isLeftOut: z.boolean() }),
  answer: importView,
  status: 200,
});

export const downloadImportFaults = download({
  path: '/imports/{import}/faults',
  summary: 'Every fault of an import as .csv: row, column, what stands there, why it cannot be taken, what would do.',
  query: z.strictObject({ locale: z.enum(['zh-CN', 'en']) }),
});
