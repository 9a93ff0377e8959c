import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, type Order } from './row-order.rules.ts';

function ordered(rows: [many: number, ...keys: (string | null)[]][], ...orders: Order[]) {
  const placed = rows.map(([many, ...keys]) => ({ many, cells: keys.map((key) => ({ key, name: null })) }));
  return inOrder(placed, orders).map(({ cells }) => cells.map(({ key }) => key).join(' '));
}

test('months stand one after the other', () => {
  assert.deepEqual(
    ordered(
      [
        [1, '2016-10'],
        [9, '2016-02'],
        [5, '2015-12'],
      ],
      'ascending',
    ),
    ['2015-12', '2016-02', '2016-10'],
  );
});

test('codes stand in their own order, others behind them', () => {
  assert.deepEqual(
    ordered(
      [
        [9, 'closed'],
        [1, 'odd'],
        [1, 'registered'],
      ],
      ['registered', 'closed'],
    ),
    ['registered', 'closed', 'odd'],
  );
});

test('else what counts most stands first', () => {
  assert.deepEqual(
    ordered(
      [
        [1, 'a'],
        [7, 'b'],
        [3, 'c'],
      ],
      null,
    ),
    ['b', 'c', 'a'],
  );
});

test('what is not known stands last, whatever it counts', () => {
  assert.deepEqual(
    ordered(
      [
        [99, null],
        [1, 'a'],
      ],
      null,
    ),
    ['a', ''],
  );
});

test('of two dimensions the first groups, with the sum of its rows', () => {
  const rows: [number, string, string][] = [
    [5, 'a', 'P2'],
    [3, 'b', 'P2'],
    [4, 'b', 'P1'],
  ];
  assert.deepEqual(ordered(rows, null, ['P1', 'P2']), ['b P1', 'b P2', 'a P2']);
});
