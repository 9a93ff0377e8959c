import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { mock, test } from 'node:test';
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
  let signal: AbortSignal | undefined;
  const listening = mock.method(AbortSignal.prototype, 'addEventListener', function add(this: AbortSignal, ...given) {
    signal = this;
    return EventTarget.prototype.addEventListener.apply(this, given);
  });
  const twentieth = Promise.withResolvers<void>();
  let turns = 0;
  const stop = repeat(
    async () => {
      if (++turns === 20) twentieth.resolve();
    },
    1,
    () => undefined,
  );
  await twentieth.promise;
  listening.mock.restore();
  assert.ok(!signal || getEventListeners(signal, 'abort').length <= 1);
  await stop();
});
