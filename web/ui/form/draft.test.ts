import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedOver } from './draft.ts';
import type { Field } from './field.ts';

const fields: Field[] = [
  { kind: 'line', name: 'title', label: '' },
  { kind: 'text', name: 'description', label: '' },
  { kind: 'checks', name: 'days', label: '', choices: [] },
  { kind: 'password', name: 'password', label: '' },
];

test('a draft holds what was typed, and nothing of what stood there before', () => {
  const values = { title: '打印机卡纸', description: '三楼东侧', days: ['monday'] };
  assert.deepEqual(typedOver({ title: '打印机卡纸', days: ['monday'] }, fields, values), { description: '三楼东侧' });
});

test('what was emptied is remembered as empty, what was empty already is not', () => {
  assert.deepEqual(typedOver({ title: '打印机卡纸' }, fields, { title: '', description: '' }), { title: '' });
  assert.deepEqual(typedOver({ title: '打印机卡纸' }, fields, { title: undefined }), { title: null });
});

test('a password is in no draft', () => {
  assert.deepEqual(typedOver({}, fields, { password: 'firefly' }), {});
});
