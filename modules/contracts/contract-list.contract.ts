import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, lineShape, oneOrMore } from '../../kernel/shapes.ts';
import { contractKinds, contractRow, contractStatuses } from './contract.contract.ts';

/** Newest first, or those in force by their last day. */
export const contractSorts = ['createdAt', 'endsOn'] as const;
export type ContractSort = (typeof contractSorts)[number];

/** In force, and over within so many days. */
export const expirySpans = ['30', '60', '90'] as const;

export const listContracts = endpoint({
  method: 'GET',
  path: '/contracts',
  summary: 'Contracts that you may see, newest first, or by their last day.',
  query: z.strictObject({
    ...pageQuery,
    /** Whom it serves: the buyer, or another party. */
    customerId: z.optional(idShape),
    status: z.optional(oneOrMore(z.enum(contractStatuses))),
    kind: z.optional(oneOrMore(z.enum(contractKinds))),
    accountManagerId: z.optional(idShape),
    expiringDays: z.optional(z.enum(expirySpans)),
    /** The beginning of a number or of a word of its name; the closest 200. */
    q: z.optional(lineShape(60)),
    sort: z.optional(z.enum(contractSorts)),
  }),
  answer: pageOf(contractRow),
});
