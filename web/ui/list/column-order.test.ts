import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsInOrder, movedBy, movedTo } from './column-order.ts';

const columns = [
  { key: 'number', shown: 'always' },
  { key: 'title', shown: 'always' },
  { key: 'status' },
  { key: 'site', shown: 'at_wish' },
] as const;
const ordered = (...keys: string[]) => columnsInOrder(columns, keys).map(({ key }) => key);

test('columns stand as they are named; those that are always there keep their place', () => {
  assert.deepEqual(ordered('site', 'status'), ['number', 'title', 'site', 'status']);
  assert.deepEqual(ordered('status', 'title', 'number'), ['status', 'title', 'number']);
});

test('a key that the list has no more, or twice, is passed over', () => {
  assert.deepEqual(ordered('gone', 'status', 'status'), ['number', 'title', 'status']);
});

test('a column goes a step, not over the ends, or to the place of another', () => {
  assert.deepEqual(movedBy(['a', 'b', 'c'], 'c', -1), ['a', 'c', 'b']);
  assert.deepEqual(movedBy(['a', 'b', 'c'], 'a', -1), ['a', 'b', 'c']);
  assert.deepEqual(movedTo(['a', 'b', 'c'], 'a', 'c'), ['b', 'c', 'a']);
  assert.deepEqual(movedTo(['a', 'b', 'c'], 'c', 'a'), ['c', 'a', 'b']);
});
