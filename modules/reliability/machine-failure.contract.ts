import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { moneyShape } from '../../kernel/money.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { failureFilters } from './failure.contract.ts';

const named = z.object({ id: idShape, name: z.string() });

/** Why a machine is rather replaced than repaired once more (AST-05). */
const reasonShape = z.discriminatedUnion('kind', [
  /** Its repairs have cost this much of its price, in per cent. */
  z.object({ kind: z.literal('cost'), percent: z.int(), limit: z.int() }),
  /** It is this many years old. */
  z.object({ kind: z.literal('age'), years: z.int(), limit: z.int() }),
]);
export type ReplacementReason = z.output<typeof reasonShape>;

/** Of its whole life, as far as records know it. */
const life = {
  /** In whole years; null: neither when it was bought nor when it came into use is known. */
  age: z.nullable(z.int()),
  price: z.nullable(moneyShape),
  repairs: z.int(),
  repairCost: moneyShape,
  /** Reasons to replace it rather than repair it; none: repair it. */
  replaceFor: z.array(reasonShape),
};

export const machineFailureRow = z.object({
  id: idShape,
  number: z.string(),
  name: z.string(),
  kind: codeShape,
  maker: z.nullable(z.string()),
  model: z.nullable(z.string()),
  customer: named,
  site: z.nullable(named),
  /** In the period. */
  deviceYears: z.number(),
  repairs: z.int(),
  minutes: z.int(),
  cost: moneyShape,
  life: z.object(life),
});
export type MachineFailureRow = z.output<typeof machineFailureRow>;

export const listMachineFailures = endpoint({
  method: 'GET',
  path: '/machine-failures',
  summary: 'The machines behind failure rates, most often repaired first; with `failing=true` only those that were.',
  query: z.strictObject({
    ...pageQuery,
    ...failureFilters,
    failing: z.optional(z.stringbool({ truthy: ['true'], falsy: ['false'] })),
  }),
  answer: pageOf(machineFailureRow),
});

export const machineReliability = z.object({
  ...life,
  /** When it came into use. */
  since: z.nullable(dayShape),
  deviceYears: z.number(),
  /** Of the last year, today counted in. */
  repairsLately: z.int(),
  /** All working time on its tickets, not on its repairs alone. */
  minutes: z.int(),
  workCost: moneyShape,
  /** Price and work together; parts and visits are not known yet. */
  ownershipCost: moneyShape,
  /** What an hour of work was reckoned with. */
  hourCost: moneyShape,
});
export type MachineReliability = z.output<typeof machineReliability>;

export const readAssetReliability = endpoint({
  method: 'GET',
  path: '/assets/{asset}/reliability',
  summary: 'What a machine has cost so far, how often it was repaired, and whether it should rather be replaced.',
  answer: machineReliability,
});
