import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureOf, tallyOfAll, type Tally } from './figure.rules.ts';

function tally(counts: [counted: number, known: number, missing: number], ...amounts: number[]): Tally {
  const [counted, known, missing] = counts;
  return { counted, known, missing, sum: 0, amounts: Float64Array.from(amounts) };
}
const none = tally([0, 0, 0]);

test('a count of nothing is 0', () => {
  assert.deepEqual(figureOf('count', none, none), { value: 0, counted: 0, missing: 0 });
});

test('a share is of all records', () => {
  assert.deepEqual(figureOf('share', tally([3, 3, 0]), tally([12, 12, 0])), {
    value: 0.25,
    counted: 3,
    among: 12,
    missing: 0,
  });
});

test('a rate is of those of which it is known, and tells how many are not', () => {
  const figure = figureOf('rate', tally([1, 4, 6]), tally([9, 9, 9]));
  assert.deepEqual(figure, { value: 0.25, counted: 1, among: 4, missing: 6 });
});

test('a share or a rate of nothing is none, not 0', () => {
  assert.equal(figureOf('share', none, none).value, null);
  assert.equal(figureOf('rate', tally([0, 0, 6]), none).value, null);
});

test('amounts are told by their mean, and the rest of their statistics', () => {
  const { value, counted, missing, spread } = figureOf('amounts', tally([2, 2, 1], 30, 10), none);
  assert.deepEqual({ value, counted, missing }, { value: 20, counted: 2, missing: 1 });
  assert.deepEqual(spread, { mean: 20, median: 20, p90: 30, min: 10, max: 30 });
});

test('the total is over all records, not over the rows', () => {
  const total = tallyOfAll([tally([1, 1, 1], 1), tally([3, 3, 0], 5, 5, 5)]);
  assert.equal(figureOf('amounts', total, total).value, 4);
  assert.equal(total.missing, 1);
});
