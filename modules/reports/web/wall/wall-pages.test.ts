import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tile } from '../../dashboard.contract.ts';
import { heightOf, wallPages } from './wall-pages.ts';

function tile(width: Tile['width'], height: Tile['height']): Tile {
  return { kind: 'part', title: null, width, height, part: 'queue', choice: null };
}

const figures = [tile(3, 1), tile(3, 1), tile(3, 1), tile(3, 1)];

test('tiles beside each other share their rows', () => {
  assert.equal(heightOf(figures), 1);
  assert.equal(heightOf([...figures, tile(8, 2), tile(4, 2)]), 3);
  assert.equal(heightOf([tile(8, 2), tile(8, 2)]), 4);
});

test('a lower one stands beside a higher one, and the next goes on behind it', () => {
  assert.equal(heightOf([tile(8, 3), tile(4, 1), tile(4, 2)]), 3);
});

test('what does not fit begins the next page, in its order', () => {
  const pages = wallPages([...figures, tile(8, 2), tile(4, 2), tile(6, 2), tile(6, 2)]);
  assert.deepEqual(
    pages.map((page) => page.length),
    [6, 2],
  );
  assert.deepEqual(wallPages([]), []);
  assert.deepEqual(wallPages([tile(12, 3)], 2).length, 1);
});
