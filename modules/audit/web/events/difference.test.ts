import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differenceOf } from './difference.ts';

test('of two lists, what went and what came', () => {
  assert.deepEqual(differenceOf({ from: ['a', 'b'], to: ['b', 'c'] }), { from: ['a'], to: ['c'], isPart: true });
});

test('of single values, both', () => {
  assert.deepEqual(differenceOf({ from: ['a'], to: ['b'] }), { from: ['a'], to: ['b'], isPart: false });
  assert.deepEqual(differenceOf({ from: [], to: ['b'] }), { from: [], to: ['b'], isPart: false });
});
