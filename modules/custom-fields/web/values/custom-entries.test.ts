import assert from 'node:assert/strict';
import { test } from 'node:test';
import { customEntries, withCustom } from './custom-entries.ts';

test('own fields lie flat in a form, and are gathered when it is sent', () => {
  const entries = { name: '孙丽', ...customEntries({ floor: 3, grade: ['gold'] }) };
  assert.deepEqual(entries, { name: '孙丽', 'custom.floor': 3, 'custom.grade': ['gold'] });
  assert.deepEqual(withCustom({ ...entries, 'custom.floor': null }), {
    name: '孙丽',
    custom: { floor: null, grade: ['gold'] },
  });
});

test('a form without own fields sends none', () => {
  assert.deepEqual(withCustom({ name: '孙丽' }), { name: '孙丽' });
});
