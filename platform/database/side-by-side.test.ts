import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as later } from 'node:timers/promises';
import { sideBySide } from './side-by-side.ts';

test('answers each question at its place', async () => {
  assert.deepEqual(await sideBySide(later(2, 'slow'), Promise.resolve(7), null), ['slow', 7, null]);
});

test('refuses as the first in order that refuses, however late, and not before all have ended', async () => {
  let isEnded = false;
  const slow = later(5).then(() => {
    throw new Error('first');
  });
  const quick = Promise.reject(new Error('second'));
  const last = later(10).then(() => (isEnded = true));
  await assert.rejects(sideBySide(slow, quick, last), { message: 'first' });
  assert.equal(isEnded, true);
});
