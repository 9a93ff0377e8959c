import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joined, spreadOf } from './amounts.rules.ts';

const of = (...amounts: number[]) => spreadOf(Float64Array.from(amounts));

test('of nothing there is no statistic', () => {
  assert.deepEqual(of(), { mean: null, median: null, p90: null, min: null, max: null });
});

test('one amount is all of them', () => {
  assert.deepEqual(of(7), { mean: 7, median: 7, p90: 7, min: 7, max: 7 });
});

test('the median of an even number lies between the two in the middle', () => {
  assert.equal(of(4, 1, 3, 100).median, 3.5);
  assert.equal(of(4, 1, 100).median, 4);
});

test('p90 is the amount at the nearest rank, never one in between', () => {
  assert.equal(of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1).p90, 9);
  assert.equal(of(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1).p90, 10);
  assert.equal(spreadOf(Float64Array.from({ length: 70 }, (_, index) => index + 1)).p90, 63);
});

test('finds what sorting finds, whatever the order and the repetitions', () => {
  const amounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer()), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(amounts, (given) => {
      const sorted = given.toSorted((a, b) => a - b);
      const middle = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
      const { median, p90, min, max } = of(...given);
      assert.equal(median, ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2);
      assert.equal(
        p90,
        sorted.find((_, index) => (index + 1) * 10 >= sorted.length * 9),
      );
      assert.deepEqual([min, max], [sorted[0], sorted.at(-1)]);
    }),
  );
});

test('groups joined hold each amount once', () => {
  const groups = [Float64Array.of(1, 2), Float64Array.of(), Float64Array.of(3)];
  assert.deepEqual([...joined(groups)], [1, 2, 3]);
});
