import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limited, Overloaded } from './limited.ts';

test('never runs more at once than allowed, and all in their order', async () => {
  const run = limited({ atOnce: 2, waiting: 100 });
  const order: number[] = [];
  let running = 0;
  let most = 0;
  const work = (n: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
    order.push(n);
  };
  await Promise.all([0, 1, 2, 3, 4, 5].map((n) => run(work(n))));
  assert.equal(most, 2);
  assert.deepEqual(order, [0, 1, 2, 3, 4, 5]);
});

test('work that fails makes room for the next', async () => {
  const run = limited({ atOnce: 1, waiting: 1 });
  await assert.rejects(
    run(() => Promise.reject(new Error('broken'))),
    /broken/,
  );
  assert.equal(await run(() => Promise.resolve('done')), 'done');
});

test('refuses work when too much is waiting', async () => {
  const run = limited({ atOnce: 1, waiting: 1 });
  const finish = Promise.withResolvers<void>();
  const first = run(() => finish.promise);
  const second = run(() => Promise.resolve());
  await assert.rejects(
    run(() => Promise.resolve()),
    Overloaded,
  );
  finish.resolve();
  await Promise.all([first, second]);
});
