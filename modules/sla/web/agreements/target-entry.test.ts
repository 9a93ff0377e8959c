import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf, secondsOf, unitOf } from './target-entry.ts';

test('a target is said in the unit in which it is a round figure', () => {
  assert.deepEqual([1800, 3600, 5400, 6000, null].map(unitOf), ['minutes', 'hours', 'hours', 'minutes', 'agreed']);
  assert.deepEqual([amountOf(1800, 'minutes'), amountOf(5400, 'hours'), amountOf(null, 'agreed')], [30, 1.5, null]);
});

test('what is entered comes out in seconds', () => {
  assert.deepEqual([secondsOf(30, 'minutes'), secondsOf(1.5, 'hours'), secondsOf(8, 'agreed')], [1800, 5400, null]);
});

test('an emptied amount is not taken for a date to be agreed', () => {
  assert.equal(secondsOf(null, 'hours'), 0);
});
