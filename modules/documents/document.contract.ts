import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import {
  idShape,
  instantShape,
  lineShape,
  marksShape,
  oneOrMore,
  revisionShape,
  textShape,
} from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { currentVersion, documentVersionRow, newVersionShape } from './document-version.contract.ts';

const named = z.object({ id: idShape, name: z.string() });

export const documentRow = z.object({
  id: idShape,
  title: z.string(),
  /** A code of the list `document_kind`. */
  kind: codeShape,
  /** Null: of no customer; then it is for staff who see every customer. */
  customer: z.nullable(named),
  /** The machine that it is about. */
  asset: z.nullable(named),
  /** The service: a category of the catalogue. */
  category: z.nullable(named),
  /** The model; customers' people are not told. */
  model: z.nullable(named),
  /** 机密: for staff who hold `document.read_confidential`. */
  isConfidential: z.boolean(),
  /** The customer's people read the current version. */
  isReleased: z.boolean(),
  version: currentVersion,
  /** Where its text says what was asked for; null: nothing was asked for, or only the title says it. */
  excerpt: z.nullable(z.object({ text: z.string(), marks: marksShape })),
  changedAt: instantShape,
  isRetired: z.boolean(),
});
export type DocumentRow = z.output<typeof documentRow>;

const documentActs = ['change', 'add_version', 'release', 'classify', 'retire', 'reinstate'] as const;
export type DocumentAct = (typeof documentActs)[number];

export const documentView = z.object({
  ...documentRow.shape,
  /** Staff's own. */
  note: z.nullable(z.string()),
  createdAt: instantShape,
  /** Newest first; of a customer's people the current one alone. */
  versions: z.array(documentVersionRow),
  revision: revisionShape,
  abilities: z.array(z.enum(documentActs)),
});
export type DocumentView = z.output<typeof documentView>;

const fields = {
  title: lineShape(200),
  kind: codeShape,
  assetId: z.nullable(idShape),
  categoryId: z.nullable(idShape),
  modelId: z.nullable(idShape),
  note: z.nullable(textShape(2000)),
  isConfidential: z.boolean(),
  isReleased: z.boolean(),
};

export const documentSorts = ['changedAt', 'title'] as const;

export const listDocuments = endpoint({
  method: 'GET',
  path: '/documents',
  summary: 'Papers that you may read, the last changed first; without those out of use unless asked for.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    assetId: z.optional(idShape),
    /** Of this machine, and of its model. */
    machineId: z.optional(idShape),
    categoryId: z.optional(idShape),
    modelId: z.optional(idShape),
    kind: z.optional(oneOrMore(codeShape)),
    /** Words of the title or of the text of the current version; the title also by its pinyin. The closest 500. */
    q: z.optional(lineShape(100)),
    readers: z.optional(z.enum(['released', 'confidential'])),
    retired: z.optional(z.enum(['with'])),
    sort: z.optional(z.enum(documentSorts)),
  }),
  answer: pageOf(documentRow),
});

export const readDocument = endpoint({
  method: 'GET',
  path: '/documents/{document}',
  summary: 'One paper with its versions.',
  answer: documentView,
});

export const recordDocument = endpoint({
  method: 'POST',
  path: '/documents',
  summary: 'Record a paper of a customer, a machine, a service or a model, with its first version.',
  body: z.extend(z.partial(z.strictObject(fields)), {
    title: fields.title,
    kind: fields.kind,
    customerId: z.optional(z.nullable(idShape)),
    version: newVersionShape,
  }),
  answer: documentView,
});

export const changeDocument = endpoint({
  method: 'PATCH',
  path: '/documents/{document}',
  summary: 'Change what a paper is called, what it is about, and who may read it; it stays with its customer.',
  body: z.partial(z.strictObject(fields)),
  answer: documentView,
});

export const retireDocument = endpoint({
  method: 'POST',
  path: '/documents/{document}/retirement',
  summary: 'Take a paper out of use: it is found and read no more by the customer; nothing of it is lost.',
  answer: documentView,
  status: 200,
});

export const reinstateDocument = endpoint({
  method: 'POST',
  path: '/documents/{document}/reinstatement',
  summary: 'Take a paper into use again.',
  answer: documentView,
  status: 200,
});
