import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replacedSlash, slashAt } from './slash.ts';

test('a slash at the beginning of a word asks for a canned text', () => {
  assert.deepEqual(slashAt('/wait', 5), { from: 0, word: 'wait' });
  assert.deepEqual(slashAt('您好\n/', 4), { from: 3, word: '' });
  assert.deepEqual(slashAt('您好 /zx', 6), { from: 3, word: 'zx' });
});

test('a slash within a word, a path or an address does not', () => {
  assert.equal(slashAt('http://a', 8), null);
  assert.equal(slashAt('and/or', 6), null);
  assert.equal(slashAt('/wait 1', 7), null);
});

test('what is chosen takes the place of slash and word', () => {
  assert.equal(replacedSlash('您好 /zx再见', { from: 3, cursor: 6 }, '请稍候。'), '您好 请稍候。再见');
});
