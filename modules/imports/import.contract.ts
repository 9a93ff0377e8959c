import * as z from 'zod/mini';
import { download, endpoint, upload } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

export const mostImportBytes = 50 * 1024 * 1024;
export const mostImportRows = 100_000;
export const mostImportColumns = 200;

/** `mapping` and `checked` wait for a person; `reading`, `checking`, `writing` and `undoing` go on by themselves. */
export const importStates = [
  'reading',
  'mapping',
  'checking',
  'checked',
  'writing',
  'done',
  'undoing',
  'undone',
  'failed',
  'cancelled',
] as const;
export type ImportState = (typeof importStates)[number];

export const importAbilities = ['choose_sheet', 'check', 'decide', 'confirm', 'cancel', 'undo'] as const;

const nounShape = lineShape(40);
/** Its own words where a provider made the column, else a text key. */
const labelShape = z.object({ textKey: z.optional(z.string()), words: z.optional(z.string()) });

const column = z.object({
  key: z.string(),
  label: labelShape,
  isRequired: z.boolean(),
  isKey: z.boolean(),
});
export type ImportColumnView = z.output<typeof column>;

const counts = {
  total: z.int(),
  done: z.int(),
  create: z.int(),
  update: z.int(),
  same: z.int(),
  fault: z.int(),
  undone: z.int(),
};

const summary = {
  id: idShape,
  noun: z.string(),
  /** What the records are called, in the plural. */
  textKey: z.string(),
  state: z.enum(importStates),
  fileName: z.string(),
  customer: z.nullable(z.object({ id: idShape, name: z.string() })),
  counts: z.object(counts),
  startedBy: z.string(),
  createdAt: instantShape,
};

export const importRow = z.object(summary);
export type ImportListed = z.output<typeof importRow>;

export const importView = z.object({
  ...summary,
  /** Of the failure that ended it. */
  failure: z.nullable(z.string()),
  /** The desk's page of one record, with `{id}` in it. */
  page: z.string(),
  byteCount: z.int(),
  sheets: z.array(z.object({ name: z.string(), rowCount: z.int() })),
  /** Place of the one that is taken. */
  sheet: z.nullable(z.int()),
  headRow: z.nullable(z.int()),
  /** In the order of the file's columns; an empty text where there is no head. */
  heads: z.array(z.string()),
  /** First values of each of the file's columns. */
  samples: z.array(z.array(z.string())),
  /** Key of the column that each becomes; null: left out. */
  mapping: z.array(z.nullable(z.string())),
  columns: z.array(column),
  checkedAt: z.nullable(instantShape),
  writtenAt: z.nullable(instantShape),
  undoneAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.enum(importAbilities)),
});
export type ImportView = z.output<typeof importView>;

export const listImportNouns = endpoint({
  method: 'GET',
  path: '/import-nouns',
  summary: 'What the caller may import, and the columns that a file may bring.',
  answer: z.object({
    items: z.array(
      z.object({
        noun: z.string(),
        textKey: z.string(),
        /** Whether a customer can be chosen for the whole file. */
        hasCustomer: z.boolean(),
        columns: z.array(column),
      }),
    ),
  }),
});

export const downloadImportTemplate = download({
  path: '/import-template',
  summary: 'An empty .xlsx with the heads of a noun, a line of hints and an example.',
  query: z.strictObject({ noun: nounShape, locale: z.enum(['zh-CN', 'en']) }),
});

export const listImports = endpoint({
  method: 'GET',
  path: '/imports',
  summary: 'Imports of what the caller may import, newest first.',
  query: z.strictObject({ ...pageQuery, noun: z.optional(nounShape), state: z.optional(z.enum(importStates)) }),
  answer: pageOf(importRow),
});

export const startImport = upload({
  path: '/imports',
  summary: 'Hand in a file (.xlsx, .xls, .csv); it is read, and nothing is written until it is confirmed.',
  query: z.strictObject({ noun: nounShape, fileName: lineShape(255), customerId: z.optional(idShape) }),
  receives: { mostBytes: mostImportBytes },
  answer: importView,
});

export const readImport = endpoint({
  method: 'GET',
  path: '/imports/{import}',
  summary: 'One import: where it stands, its heads and how they are mapped.',
  answer: importView,
});

export const chooseSheet = endpoint({
  method: 'POST',
  path: '/imports/{import}/sheet',
  summary: 'Read another sheet of the file.',
  body: z.strictObject({ sheet: z.int().check(z.gte(0), z.lte(1000)) }),
  answer: importView,
  status: 200,
});

export const checkImport = endpoint({
  method: 'POST',
  path: '/imports/{import}/check',
  summary: 'Say which column becomes what, and check every row; writes nothing.',
  body: z.strictObject({
    /** One for each of the heads. */
    mapping: z.array(z.nullable(lineShape(100))).check(z.maxLength(mostImportColumns)),
  }),
  answer: importView,
  status: 200,
});

export const confirmImport = endpoint({
  method: 'POST',
  path: '/imports/{import}/confirmation',
  summary: 'Write the rows that were found in order; those with faults are left out.',
  answer: importView,
  status: 200,
});

export const cancelImport = endpoint({
  method: 'POST',
  path: '/imports/{import}/cancellation',
  summary: 'Give an import up that has not written anything.',
  answer: importView,
  status: 200,
});

export const undoImport = endpoint({
  method: 'POST',
  path: '/imports/{import}/undoing',
  summary: 'Retire what the import created and put back what it changed, except what was changed since.',
  answer: importView,
  status: 200,
});
