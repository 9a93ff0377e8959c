import * as z from 'zod/mini';
import { download, endpoint } from '../../kernel/contract.ts';
import { locales } from '../../kernel/locale.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, oneOrMore } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';

/** The same words in each language. */
const told = z.object({ 'zh-CN': z.string(), en: z.string() });
export type Told = z.output<typeof told>;

const cardFact = z.object({
  label: told,
  value: told,
  tone: z.nullable(z.enum(['good', 'soon', 'breached', 'waiting'])),
});
export type CardFactView = z.output<typeof cardFact>;

export const cardRow = z.object({
  id: idShape,
  at: instantShape,
  kind: codeShape,
  title: told,
  lines: z.array(told),
  by: z.nullable(z.string()),
  /** Where more of it stands. */
  path: z.nullable(z.string()),
  /** Whether the customer's people see it too. */
  isPublic: z.boolean(),
});
export type CardRowView = z.output<typeof cardRow>;

export const cardView = z.object({
  /** What is so today: what it is built of, by which contract it is covered, until when it has warranty … */
  facts: z.array(cardFact),
  /** By which the timeline may be narrowed. */
  kinds: z.array(z.object({ kind: codeShape, name: told })),
});
export type CardView = z.output<typeof cardView>;

export const readAssetCard = endpoint({
  method: 'GET',
  path: '/assets/{asset}/card',
  summary: 'The head of the card of a machine: what is so today, and of what its timeline tells.',
  answer: cardView,
});

export const listAssetTimeline = endpoint({
  method: 'GET',
  path: '/assets/{asset}/timeline',
  summary: "A machine's life since it was entered, latest first; of the customers' people only what is public.",
  query: z.strictObject({ ...pageQuery, kind: z.optional(oneOrMore(codeShape)) }),
  answer: pageOf(cardRow),
});

export const printAssetCard = download({
  path: '/assets/{asset}/card-pdf',
  summary: 'The card of a machine as a PDF: its record, what is so today, and its timeline.',
  query: z.strictObject({
    language: z.optional(z.enum(locales)),
    /** For the customer: public entries only; what their own people print is always so. */
    for: z.optional(z.enum(['customer'])),
  }),
});
