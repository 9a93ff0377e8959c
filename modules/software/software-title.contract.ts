import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, oneOrMore, revisionShape } from '../../kernel/shapes.ts';

/** `ignored`: no software of its own. */
export const titleStates = ['unknown', 'known', 'ignored'] as const;
export type TitleState = (typeof titleStates)[number];

export const softwareTitleRow = z.object({
  id: idShape,
  /** As it was first reported. */
  name: z.string(),
  publisher: z.nullable(z.string()),
  state: z.enum(titleStates),
  product: z.nullable(z.object({ id: idShape, name: z.string() })),
  edition: z.nullable(z.string()),
  /** The rule that sorted it; null: a person, or nobody. */
  rule: z.nullable(z.object({ pattern: z.string() })),
  /** On how many machines that the caller may see it is now. */
  machines: z.int(),
  seenAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(['sort'])),
});
export type SoftwareTitleRow = z.output<typeof softwareTitleRow>;

export const listSoftwareTitles = endpoint({
  method: 'GET',
  path: '/software-titles',
  summary: 'Names that machines report, and what they mean; those on the most machines first.',
  query: z.strictObject({
    ...pageQuery,
    /** What the name or the publisher contains. */
    q: z.optional(lineShape(120)),
    state: z.optional(oneOrMore(z.enum(titleStates))),
    productId: z.optional(idShape),
    /** On a machine of this customer. */
    customerId: z.optional(idShape),
  }),
  answer: pageOf(softwareTitleRow),
});

export const sortSoftwareTitle = endpoint({
  method: 'POST',
  path: '/software-titles/{softwareTitle}/sorting',
  summary: 'Say what a reported name means: a product, nothing of its own, or whatever the rules say.',
  body: z.strictObject({
    as: z.enum(['product', 'ignored', 'by_rules']),
    productId: z.optional(z.nullable(idShape)),
    edition: z.optional(z.nullable(lineShape(60))),
  }),
  answer: softwareTitleRow,
  status: 200,
});
