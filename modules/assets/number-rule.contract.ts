import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';

const codeOnPlate = z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[\p{L}\p{N}]{1,8}$/u));

const fields = {
  /** `{prefix}-{site}-{kind}-{0000}{check}` */
  numberPattern: lineShape(40),
  /** `{kind}-{number}`; null: names are typed in. */
  namePattern: z.nullable(lineShape(60)),
  prefix: z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[\p{L}\p{N}\-_.]{0,12}$/u)),
  /** What stands for a site, by its id, and for a kind, by its code, where it is not what follows from their names. */
  siteCodes: z.record(idShape, codeOnPlate),
  kindCodes: z.record(codeShape, codeOnPlate),
  nextNumber: z.int().check(z.gte(1), z.lte(99_999_999)),
};

const coded = z.object({ code: z.string(), usual: z.string() });

export const numberRuleView = z.object({
  /** Null: machines are numbered by the provider's series. */
  rule: z.nullable(z.object(fields)),
  /** Of the customer's sites and of all kinds: what stands for them, and what would if nobody had said otherwise. */
  sites: z.array(z.extend(coded, { id: idShape, name: z.string() })),
  kinds: z.array(z.extend(coded, { kind: codeShape })),
  /** Of this year. */
  year: z.int(),
  revision: revisionShape,
});
export type NumberRuleView = z.output<typeof numberRuleView>;

export const readNumberRule = endpoint({
  method: 'GET',
  path: '/customers/{customer}/number-rule',
  summary: "How a customer's machines are numbered and named where nobody says otherwise.",
  answer: numberRuleView,
});

export const changeNumberRule = endpoint({
  method: 'PATCH',
  path: '/customers/{customer}/number-rule',
  summary: "Say how a customer's machines are numbered and named from now on; the first time the pattern is needed.",
  body: z.partial(z.strictObject(fields)),
  answer: numberRuleView,
});

export const retireNumberRule = endpoint({
  method: 'DELETE',
  path: '/customers/{customer}/number-rule',
  summary: "Number a customer's machines by the provider's series again.",
  answer: numberRuleView,
});

/** Bulk renumbering: planned, looked at, started. */
export const mostRenumbered = 5000;
export const renumberingStates = ['planned', 'running', 'done', 'given_up'] as const;
export const renumberingOutcomes = ['done', 'retired', 'changed', 'taken'] as const;

const named = z.object({ id: idShape, name: z.string() });

export const renumberingView = z.object({
  id: idShape,
  customer: named,
  state: z.enum(renumberingStates),
  renames: z.boolean(),
  machines: z.int(),
  done: z.int(),
  /** Left as they were: retired, changed or the number taken meanwhile. */
  skipped: z.int(),
  plannedAt: instantShape,
  plannedBy: named,
  endedAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.enum(['start', 'give_up'])),
});
export type RenumberingView = z.output<typeof renumberingView>;

export const planRenumbering = endpoint({
  method: 'POST',
  path: '/customers/{customer}/renumberings',
  summary:
    'Plan new numbers for machines of a customer, in the order of their numbers: nothing is written before it is started.',
  body: z.strictObject({
    /** These; left out: all of them that are in use, as far as site and kinds narrow it. */
    assetIds: z.optional(z.array(idShape).check(z.minLength(1), z.maxLength(500))),
    siteId: z.optional(idShape),
    kind: z.optional(z.array(codeShape).check(z.minLength(1), z.maxLength(100))),
    /** Where the numbers begin; left out: where the rule's do. */
    firstNumber: z.optional(fields.nextNumber),
    /** Makes names anew as well, by the rule. */
    renames: z.optional(z.boolean()),
  }),
  answer: renumberingView,
});

export const listRenumberings = endpoint({
  method: 'GET',
  path: '/renumberings',
  summary: 'Bulk renumberings, the latest first.',
  query: z.strictObject({ ...pageQuery, customerId: z.optional(idShape) }),
  answer: pageOf(renumberingView),
});

export const readRenumbering = endpoint({
  method: 'GET',
  path: '/renumberings/{renumbering}',
  summary: 'One bulk renumbering, and how far it is.',
  answer: renumberingView,
});

const itemRow = z.object({
  id: idShape,
  asset: z.object({ id: idShape, name: z.string() }),
  from: z.string(),
  to: z.string(),
  /** Null: its name stays. */
  toName: z.nullable(z.string()),
  /** Null: it waits still. */
  outcome: z.nullable(z.enum(renumberingOutcomes)),
});
export type RenumberingItemRow = z.output<typeof itemRow>;

export const listRenumberingItems = endpoint({
  method: 'GET',
  path: '/renumberings/{renumbering}/items',
  summary: 'Old and new number of each machine of a bulk renumbering, and what became of it.',
  query: z.strictObject({ ...pageQuery, outcome: z.optional(z.enum(['left'])) }),
  answer: pageOf(itemRow),
});

export const startRenumbering = endpoint({
  method: 'POST',
  path: '/renumberings/{renumbering}/start',
  summary: 'Write the numbers that were planned: each machine wholly, one after another, in the background.',
  answer: renumberingView,
  status: 200,
});

export const giveUpRenumbering = endpoint({
  method: 'DELETE',
  path: '/renumberings/{renumbering}',
  summary: 'Give up what was planned and not started.',
  answer: renumberingView,
});
