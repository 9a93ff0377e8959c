import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { dayShape, idShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { quotaPeriods, quotaUnits } from './contract-quota.contract.ts';
import { contractKinds } from './contract.contract.ts';

/** How a piece of work stands to what was agreed (BIL-03). */
export const coverages = [
  'covered',
  'excluded',
  'separately_billed',
  'quota_used_up',
  'guarantee',
  'warranty',
  'per_job',
] as const;
export type Coverage = (typeof coverages)[number];

/** Why; the params are what its sentence names. */
export const coverReasons = [
  'customer_covered',
  'device_listed',
  'device_not_listed',
  'exclusion',
  'category_billed',
  'quota_used_up',
  'on_call',
  'no_contract',
  'not_begun',
  'suspended',
  'over',
] as const;

const reasonShape = z.object({
  code: z.enum(coverReasons),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const quotaLeft = z.object({
  id: idShape,
  name: z.string(),
  unit: z.enum(quotaUnits),
  period: z.enum(quotaPeriods),
  /** Below 0: used beyond it. */
  left: z.int(),
  of: z.int(),
});
export type QuotaLeft = z.output<typeof quotaLeft>;

export const coveringContract = z.object({
  id: idShape,
  number: z.string(),
  name: z.string(),
  kind: z.enum(contractKinds),
  endsOn: z.nullable(dayShape),
});

const judged = {
  coverage: z.enum(coverages),
  reason: reasonShape,
  contract: z.nullable(coveringContract),
  quotas: z.array(quotaLeft),
  /** Beyond the tickets or hours of this month that the contract names at most (SLA-17). */
  isBeyondLimit: z.boolean(),
};

export const coverView = z.object({ ...judged, others: z.array(z.object(judged)) });
export type CoverView = z.output<typeof coverView>;
export type JudgedCover = CoverView['others'][number];

export const readCover = endpoint({
  method: 'GET',
  path: '/contract-cover',
  summary: 'Which contract covers a piece of work for a customer today, with what is left of its quotas.',
  query: z.strictObject({
    customerId: idShape,
    assetId: z.optional(idShape),
    categoryId: z.optional(idShape),
    /** Of ticket. */
    kind: z.optional(codeShape),
  }),
  answer: coverView,
});

const ownContract = z.object({
  contract: coveringContract,
  startsOn: z.nullable(dayShape),
  quotas: z.array(quotaLeft),
});
export type OwnContract = z.output<typeof ownContract>;

export const listOwnContracts = endpoint({
  method: 'GET',
  path: '/own-contracts',
  summary: "Contracts that serve the caller's own companies now, with what is left of their quotas.",
  answer: z.object({ items: z.array(ownContract) }),
});
