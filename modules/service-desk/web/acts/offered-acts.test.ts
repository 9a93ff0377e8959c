import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsOn, keys, nextOf } from './offered-acts.ts';

test('the next sensible act comes first, whatever the order of the abilities', () => {
  assert.deepEqual(actsOn(['cancel', 'resolve', 'accept', 'note']), ['accept', 'resolve', 'cancel']);
  assert.deepEqual(actsOn(['wait', 'resolve', 'resume']), ['resume', 'resolve', 'wait']);
});

test('nobody is led to reopen what is resolved, or to give a ticket up', () => {
  assert.equal(nextOf(actsOn(['reopen', 'change'])), undefined);
  assert.equal(nextOf(actsOn(['reopen', 'confirm'])), 'confirm');
});

test('no two acts share a key', () => {
  const used = Object.values(keys);
  assert.equal(new Set(used).size, used.length);
});
