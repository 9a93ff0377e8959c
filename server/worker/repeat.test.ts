import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeat } from './repeat.ts';

test('goes on after a failure, and stops in the middle of a pause', async () => {
  const failures: unknown[] = [];
  const third = Promise.withResolvers<void>();
  let turns = 0;
  const work = async () => {
    if (++turns === 1) throw new Error('once');
    if (turns === 3) third.resolve();
  };
  const stop = repeat(work, 1, (error) => failures.push(error));
  await third.promise;
  await stop();
  assert.equal(failures.length, 1);
  const stopLongPause = repeat(
    async () => undefined,
    3_600_000,
    () => undefined,
  );
  await stopLongPause();
});

test('a turn leaves nothing behind on the signal that ends the turns', async () => {
  const warnings: string[] = [];
  const warned = ({ name }: Error) => warnings.push(name);
  process.on('warning', warned);
  const twentieth = Promise.withResolvers<void>();
  let turns = 0;
  const work = async () => {
    if (++turns === 20) twentieth.resolve();
  };
  const stop = repeat(work, 1, () => undefined);
  await twentieth.promise;
  await stop();
  process.off('warning', warned);
  // Node's, of more than ten listeners on one signal
  assert.ok(!warnings.includes('MaxListenersExceededWarning'));
});
