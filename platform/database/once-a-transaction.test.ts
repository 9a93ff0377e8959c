import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onceATransaction } from './once-a-transaction.ts';
import type { Tx } from './tx.ts';

// what is asked needs nothing of it but that it is another one
const transaction = (): Tx => ({ tenantId: 'huaxin' }) as Partial<Tx> as Tx;

test('the same is asked once a transaction and key, and again where it failed', async () => {
  const asked: string[] = [];
  let isBroken = true;
  const ask = onceATransaction(async (_, key) => {
    asked.push(key);
    if (key === 'broken' && isBroken) throw new Error('undone');
    return asked.length;
  });
  const [one, other] = [transaction(), transaction()];
  assert.deepEqual(
    [await ask(one, 'a'), await ask(one, 'a'), await ask(one, 'b'), await ask(other, 'a')],
    [1, 1, 2, 3],
  );
  await assert.rejects(ask(one, 'broken'));
  isBroken = false;
  assert.equal(await ask(one, 'broken'), 5);
});
