import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from './template-entries.ts';

const solved = { 'resolution.code': 'workaround', 'resolution.mode': 'phone', 'resolution.solution': '重启' };

test('a resolution is sent whole, or not at all', () => {
  const resolution = { code: 'workaround', mode: 'phone', solution: '重启' };
  assert.deepEqual(bodyOf({ name: '打印机', ...solved }), { name: '打印机', resolution });
  assert.deepEqual(bodyOf({ name: '打印机', 'resolution.code': null }), { name: '打印机', resolution: null });
});

test('a resolution that is given in part is none', () => {
  assert.equal(bodyOf({ name: '打印机', ...solved, 'resolution.solution': null }), undefined);
});
