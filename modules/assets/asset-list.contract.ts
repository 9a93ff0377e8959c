import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, lineShape, oneOrMore } from '../../kernel/shapes.ts';
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
    status: z.optional(oneOrMore(z.enum([...assetStatuses, ...assetEnds]))),
    /**
     * The beginning of a number, a serial number, a name, a model or an IP address. The list then ends with the closest
     * 200 of the customer (of all, where none is meant), or with what of the closest 2,000 the other filters let through;
     * so does its export.
     */
    q: z.optional(lineShape(60)),
    retired: z.optional(z.enum(['with'])),
    sort: z.optional(z.enum(assetSorts)),
  }),
  answer: pageOf(assetRow),
});
