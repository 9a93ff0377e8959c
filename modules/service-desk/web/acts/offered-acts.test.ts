import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsOn, keys, nextOf, pageKeys, seldomActsOn } from './offered-acts.ts';

test('the next sensible act comes first, whatever the order of the abilities', () => {
  assert.deepEqual(actsOn(['change', 'resolve', 'accept', 'note']), ['accept', 'resolve', 'change']);
  assert.deepEqual(actsOn(['wait', 'resolve', 'resume']), ['resume', 'resolve', 'wait']);
});

test('nobody is led to reopen what is resolved, or to give a ticket up', () => {
  assert.equal(nextOf(actsOn(['reopen', 'change'])), undefined);
  assert.equal(nextOf(actsOn(['reopen', 'confirm'])), 'confirm');
  assert.deepEqual(seldomActsOn(['cancel', 'accept', 'link']), ['link', 'cancel']);
});

test('no two acts share a key, nor do other parts of the page', () => {
  const used = [...Object.values(keys), ...Object.values(pageKeys)];
  assert.equal(new Set(used).size, used.length);
});
