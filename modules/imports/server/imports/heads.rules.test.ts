import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headsOf, placeOfHeads } from './heads.rules.ts';
import { asRemark, isRemark } from './remark.rules.ts';

const row = (...cells: (string | null)[]) => ({ cells });

test('heads are the first row with two texts, below titles and dates', () => {
  const rows = [row('通讯录'), row('2026-11-20', '08:00'), row(null, '姓名', '手机'), row('1', '张伟', '138')];
  assert.equal(placeOfHeads(rows), 2);
});

test('in a sheet of one column they are the first text', () => {
  assert.equal(placeOfHeads([row('1'), row('姓名'), row('张伟')]), 1);
});

test('numbers alone are no heads', () => {
  assert.equal(placeOfHeads([row('1', '2'), row('3.5', '2026-11-20')]), -1);
});

test('heads are one line each, and the second of the same name is numbered', () => {
  assert.deepEqual(headsOf(row('电话', '电\n话', null, '电话', '')), ['电话', '电 话', '', '电话 (2)', '']);
});

test('hints and example of a template are passed by, and a row that holds more is not', () => {
  assert.ok(isRemark(row(asRemark('必填'), null, asRemark('张伟'))));
  assert.ok(!isRemark(row(asRemark('必填'), '张伟')));
  assert.ok(!isRemark(row(null)));
});
