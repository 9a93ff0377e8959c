import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, lineShape, textShape } from '../../kernel/shapes.ts';

export const quotaUnits = ['minute', 'visit', 'inspection', 'ticket', 'special_maintenance'] as const;
export type QuotaUnit = (typeof quotaUnits)[number];
/** Of the contract's own months: from its first day to the day before the same one of the next month. */
export const quotaPeriods = ['month', 'quarter', 'year', 'term'] as const;
export type QuotaPeriod = (typeof quotaPeriods)[number];

const amountShape = z.int().check(z.gte(1), z.lte(100_000_000));

const quotaShape = z.object({
  id: idShape,
  name: z.string(),
  unit: z.enum(quotaUnits),
  period: z.enum(quotaPeriods),
  /** Of each period. */
  amount: z.int(),
  carriesOver: z.boolean(),
  fromDay: dayShape,
  untilDay: z.nullable(dayShape),
  /** Of the present period; null: none has begun. */
  balance: z.nullable(
    z.object({ periodFrom: dayShape, periodUntil: z.nullable(dayShape), left: z.int(), of: z.int(), used: z.int() }),
  ),
});
export type QuotaView = z.output<typeof quotaShape>;

export const quotasView = z.object({ items: z.array(quotaShape), mayChange: z.boolean() });

export const listContractQuotas = endpoint({
  method: 'GET',
  path: '/contracts/{contract}/quotas',
  summary: 'What the contract gives of hours, visits, inspections and tickets, and what is left of it.',
  answer: quotasView,
});

export const recordContractQuota = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/quotas',
  summary: 'Give so much of something each period, or once for the whole term.',
  body: z.strictObject({
    name: lineShape(60),
    unit: z.enum(quotaUnits),
    period: z.enum(quotaPeriods),
    amount: amountShape,
    carriesOver: z.optional(z.boolean()),
    fromDay: z.optional(dayShape),
    untilDay: z.optional(z.nullable(dayShape)),
  }),
  answer: quotasView,
});

export const endContractQuota = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/quotas/{contractQuota}/end',
  summary: 'Nothing is given of it after this day (the last of the present period, if none is said).',
  body: z.strictObject({ untilDay: z.optional(dayShape) }),
  answer: quotasView,
  status: 200,
});

export const quotaEntryKinds = ['grant', 'use', 'carry_over', 'expiry', 'correction'] as const;

export const quotaEntryRow = z.object({
  id: idShape,
  at: instantShape,
  kind: z.enum(quotaEntryKinds),
  periodFrom: dayShape,
  amount: z.int(),
  /** What used it; null: nothing did. */
  subject: z.nullable(z.object({ kind: z.string(), id: idShape })),
  /** Of a subsidiary that used it. */
  customer: z.nullable(z.object({ id: idShape, name: z.string() })),
  note: z.nullable(z.string()),
});
export type QuotaEntryRow = z.output<typeof quotaEntryRow>;

export const listQuotaEntries = endpoint({
  method: 'GET',
  path: '/contracts/{contract}/quotas/{contractQuota}/entries',
  summary: 'The ledger of a quota, newest first: its balance is the sum of it.',
  query: z.strictObject({ ...pageQuery }),
  answer: pageOf(quotaEntryRow),
});

export const correctQuota = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/quotas/{contractQuota}/corrections',
  summary: 'Give or take so much in the present period, with the reason.',
  body: z.strictObject({
    amount: z.int().check(
      z.gte(-100_000_000),
      z.lte(100_000_000),
      z.refine((amount) => amount !== 0),
    ),
    note: textShape(500),
  }),
  answer: quotasView,
});
