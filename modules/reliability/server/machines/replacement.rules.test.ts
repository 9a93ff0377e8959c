import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costOfMinutes, reasonsToReplace } from './replacement.rules.ts';

const limits = { replacePercent: 50, replaceYears: 6 };
const cost = (percent: number) => ({ kind: 'cost', percent, limit: 50 });
const age = (years: number) => ({ kind: 'age', years, limit: 6 });

type Ask = Parameters<typeof reasonsToReplace>;
const cases: [says: string, machine: Ask[0], limits: Ask[1], reasons: object[]][] = [
  ['half its price is not more than half', { age: 2, price: 400_000, repairCost: 200_000 }, limits, []],
  ['more than half its price', { age: 2, price: 400_000, repairCost: 200_100 }, limits, [cost(50)]],
  ['six years', { age: 6, price: 400_000, repairCost: 0 }, limits, [age(6)]],
  ['both, each with its figures', { age: 9, price: 100_000, repairCost: 130_000 }, limits, [cost(130), age(9)]],
  ['nothing is known of price and age', { age: null, price: null, repairCost: 900_000 }, limits, []],
  ['it was a present', { age: 1, price: 0, repairCost: 5000 }, limits, []],
  ['nobody looks at either', { age: 30, price: 1, repairCost: 999 }, { replacePercent: null, replaceYears: null }, []],
];
for (const [says, machine, asked, reasons] of cases)
  test(`reasons to replace: ${says}`, () => assert.deepEqual(reasonsToReplace(machine, asked), reasons));

test('working time costs its part of an hour, in whole fen', () => {
  assert.deepEqual([costOfMinutes(60, 10_000), costOfMinutes(1, 10_000), costOfMinutes(0, 10_000)], [10_000, 167, 0]);
});
