import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, lineShape, oneOrMore } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { assetEnds, assetRow, assetStatuses } from './asset.contract.ts';

/** Each has an index. Newest first, or in the order of their numbers. */
export const assetSorts = ['createdAt', 'number'] as const;
export type AssetSort = (typeof assetSorts)[number];

export const listAssets = endpoint({
  method: 'GET',
  path: '/assets',
  summary: 'Machines that you may see, newest first; without the retired ones unless asked for.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    siteId: z.optional(idShape),
    departmentId: z.optional(idShape),
    userId: z.optional(idShape),
    kind: z.optional(oneOrMore(codeShape)),
    custodianId: z.optional(idShape),
    /** For the provider's staff, as are supplierId and support: to others nothing answers to them. */
    modelId: z.optional(idShape),
    supplierId: z.optional(idShape),
    /** Whose model the maker mends no more. */
    support: z.optional(z.enum(['ended'])),
    /** That lack something of what is asked before they are put into use; for the provider's staff too. */
    commissioning: z.optional(z.enum(['incomplete'])),
    /** Whose warranty ends on these days, both counted in. */
    warrantyFrom: z.optional(dayShape),
    warrantyTo: z.optional(dayShape),
    status: z.optional(oneOrMore(z.enum([...assetStatuses, ...assetEnds]))),
    /**
     * The beginning of a number (ours, the customer's, the maker's), a name, a model, a network name, an IP or MAC address
     * in any way of writing. The list then ends with the closest
     * 200 of the customer (of all, where none is meant), or with what of the closest 2,000 the other filters let through;
     * so does its export.
     */
    q: z.optional(lineShape(60)),
    retired: z.optional(z.enum(['with'])),
    sort: z.optional(z.enum(assetSorts)),
  }),
  answer: pageOf(assetRow),
});
