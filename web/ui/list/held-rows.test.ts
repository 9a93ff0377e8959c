import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldRows } from './held-rows.ts';

interface Row {
  id: string;
  status?: string;
}
const rows = (ids: string): Row[] => ids.split(' ').map((id) => ({ id }));
const held = (shown: string, fresh: string) => {
  const { rows: kept, come, gone } = heldRows(rows(shown), rows(fresh), ({ id }) => id);
  return { kept: kept.map(({ id }) => id).join(' '), come, gone: [...gone].join(' ') };
};

test('new rows above or between are counted, and not shown yet', () => {
  assert.deepEqual(held('b d', 'a b c d'), { kept: 'b d', come: 2, gone: '' });
});

test('rows behind the last are put there: a further page', () => {
  assert.deepEqual(held('a b', 'a b c d'), { kept: 'a b c d', come: 0, gone: '' });
});

test('a row that left keeps its place, and is gone', () => {
  assert.deepEqual(held('a b c', 'a c'), { kept: 'a b c', come: 0, gone: 'b' });
});

test('what slipped behind the last page that was read is not gone', () => {
  assert.deepEqual(held('a b c', 'x a b'), { kept: 'a b c', come: 1, gone: '' });
});

test('a row that changed its place changes its words only', () => {
  const shown = [{ id: 'a', status: 'registered' }, { id: 'b' }];
  const fresh = [{ id: 'b' }, { id: 'a', status: 'waiting' }];
  assert.deepEqual(heldRows(shown, fresh, ({ id }) => id).rows, [{ id: 'a', status: 'waiting' }, { id: 'b' }]);
});

test('another list altogether is shown as it comes', () => {
  assert.deepEqual(held('a b', 'x y'), { kept: 'x y', come: 0, gone: '' });
});
