import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBatches, inBatchesById } from './in-batches.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

async function all<Row>(batches: AsyncIterable<readonly Row[]>): Promise<(readonly Row[])[]> {
  const come: (readonly Row[])[] = [];
  for await (const batch of batches) come.push(batch);
  return come;
}

test('each row comes once, in batches, and the last asked for is the empty one', async () => {
  const asked: (string | null)[] = [];
  const batches = inBatchesById(async (after) => {
    asked.push(after);
    return rows.filter(({ id }) => after === null || id > after).slice(0, 2);
  });
  const ids = (await all(batches)).map((batch) => batch.map(({ id }) => id));
  assert.deepEqual(ids, [['a', 'b'], ['c', 'd'], ['e']]);
  assert.deepEqual(asked, [null, 'b', 'd', 'e']);
});

test('where there are none, no batch comes', async () => {
  assert.deepEqual(await all(inBatches<string, string>(async () => [], String)), []);
});
