import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextSort, sortedRows, sortingOf } from './sorted-rows.ts';
import { sampleReport } from './sample-report.ts';

const rows = [
  [['a'], 2],
  [['b'], null],
  [['c'], 9],
] as const;
const report = sampleReport({ measure: 'count', by: ['team'], rows, total: 11 });

test('rows stand by a measure either way, what is not known last', () => {
  assert.deepEqual(keysSorted('-count'), ['c', 'a', 'b']);
  assert.deepEqual(keysSorted('count'), ['a', 'c', 'b']);
});

test('without a measure of the report they stand as the server answered', () => {
  assert.deepEqual(keysSorted(undefined), ['a', 'b', 'c']);
  assert.deepEqual(keysSorted('-share'), ['a', 'b', 'c']);
});

test('a head asks for the most first, then the least, then for no order', () => {
  const asked = ['-count', 'count', undefined];
  assert.deepEqual(
    [nextSort('count', undefined), ...asked.slice(0, 2).map((sort) => nextSort('count', sortingOf(sort, report)))],
    asked,
  );
});

function keysSorted(sort: string | undefined) {
  return sortedRows(report.rows, sortingOf(sort, report), 'median').map(({ cells }) => cells[0]?.key);
}
