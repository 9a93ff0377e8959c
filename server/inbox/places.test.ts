import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Places } from './places.ts';

test('who comes while all places are taken gets the next that becomes free, in the order of coming', async () => {
  const places = new Places(1);
  assert.equal(await places.enter(1), true);
  assert.equal(places.areTaken, true);
  const came: string[] = [];
  const second = places.enter(10_000).then(() => came.push('second'));
  const third = places.enter(10_000).then(() => came.push('third'));
  places.leave();
  await second;
  places.leave();
  await third;
  assert.deepEqual(came, ['second', 'third']);
  places.leave();
  assert.equal(places.areTaken, false);
});

test('who waited too long goes without, and takes no place later', async () => {
  const places = new Places(1);
  await places.enter(1);
  assert.equal(await places.enter(1), false);
  places.leave();
  assert.equal(places.areTaken, false);
});
