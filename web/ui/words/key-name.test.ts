import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyName } from './key-name.ts';

test('a key is named as it stands on a keyboard: its letters are capitals, its words begin with one', () => {
  const named = ['a', 'Alt+r', 'Ctrl+Shift+e', 'g m', '/', ',', 'Escape'].map(keyName);
  assert.deepEqual(named, ['A', 'Alt+R', 'Ctrl+Shift+E', 'G M', '/', ',', 'Escape']);
});
