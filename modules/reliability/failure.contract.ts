import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { moneyShape } from '../../kernel/money.ts';
import { dayShape, idShape, lineShape, oneOrMore } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';

/** What may not be known of a machine. */
export const unknowns = ['site', 'maker', 'model', 'age'] as const;
export type Unknown = (typeof unknowns)[number];

/**
 * Of which machines and days: those in service on one of them, both counted in. Without days the last year, today
 * counted in. What machines are is what their records say today; their age is that of the day.
 */
export const failureFilters = {
  periodFrom: z.optional(dayShape),
  periodTo: z.optional(dayShape),
  customerId: z.optional(idShape),
  siteId: z.optional(idShape),
  /** A code of the list `asset_kind`. */
  kind: z.optional(codeShape),
  maker: z.optional(lineShape(60)),
  model: z.optional(lineShape(100)),
  /** In whole years since it was bought, or came into use. */
  age: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(200))),
  /** Of which these are not known. */
  without: z.optional(oneOrMore(z.enum(unknowns))),
};

/** What machines are divided by (AST-05). */
export const divisions = ['kind', 'maker', 'model', 'age', 'site', 'customer'] as const;
export type Division = (typeof divisions)[number];

const figures = {
  /** In service on at least one day of the period. */
  devices: z.int(),
  /** Each day in service of each of them, in years. */
  deviceYears: z.number(),
  /** Hardware repairs of them that were done in the period. */
  repairs: z.int(),
  /** How many of them were repaired at least once. */
  failing: z.int(),
  /** Working time on these repairs, and what it cost. */
  minutes: z.int(),
  cost: moneyShape,
  /** Repairs for each hundred device-years (年维修率); null: none of them was in service. */
  repairRate: z.nullable(z.number()),
  /** Share of 1 of the devices that were repaired (返修率). */
  failingShare: z.nullable(z.number()),
  /** So little stands behind it that one repair more or less says something else. */
  isFew: z.boolean(),
};
const failureFigures = z.object(figures);
export type FailureFigures = z.output<typeof failureFigures>;

export const failureRow = z.object({
  /** Tells rows apart. */
  id: z.string(),
  /** An id, a code, an age; null: not known. */
  key: z.nullable(z.string()),
  /** Null: the text of its code says it, under `catalogue:asset_kind`; of an age the key. */
  name: z.nullable(z.string()),
  /** Tells two of the same name apart: of a model its maker, of a site its customer. */
  context: z.nullable(z.string()),
  ...figures,
  /** What is usual for such machines (AST-19), as `repairRate`; null: nothing is known. */
  referenceRate: z.nullable(z.number()),
  /** What the lists of machines and repairs are asked for just these. */
  filter: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type FailureRow = z.output<typeof failureRow>;

export const listFailureRates = endpoint({
  method: 'GET',
  path: '/failure-rates',
  summary:
    'How often machines failed: repairs for each hundred device-years and share repaired, by one division (AST-05).',
  query: z.strictObject({ by: z.optional(z.enum(divisions)), ...failureFilters }),
  answer: z.object({
    /** Days, both counted in; the last is today at the latest. */
    period: z.object({ from: dayShape, to: dayShape }),
    by: z.enum(divisions),
    /** Most repairs first. */
    items: z.array(failureRow),
    /** There are more rows than are shown. */
    isCut: z.boolean(),
    /** Over all machines, also where a row shows a part of their life. */
    total: failureFigures,
    /** Of these machines, how many were entered after the period had begun though they were in use before. */
    enteredLater: z.int(),
  }),
});
