import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween } from './changes.ts';

const before = { name: '打印机', team: '', hours: { monday: ['09:00'], friday: [] } };

test('tells before and after of the fields that changed, and of no other', () => {
  const after = { ...before, name: '打印', team: 'a' };
  assert.deepEqual(changesBetween(before, after, ['name', 'hours']), { name: { from: '打印机', to: '打印' } });
});

test('takes objects for the same whatever the order of their keys', () => {
  const after = { ...before, hours: { friday: [], monday: ['09:00'] } };
  assert.deepEqual(changesBetween(before, after, ['hours']), {});
});

test('sees a change deep inside', () => {
  const after = { ...before, hours: { monday: ['08:00'], friday: [] } };
  assert.deepEqual(Object.keys(changesBetween(before, after, ['name', 'hours'])), ['hours']);
});
