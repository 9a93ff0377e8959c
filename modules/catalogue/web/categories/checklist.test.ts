import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklistOf, textOfChecklist } from './checklist.ts';

const before = [
  { key: 'a', text: '备份数据' },
  { key: 'b', text: '请用户试用' },
];

test('what is not touched stays as it was', () => {
  assert.deepEqual(checklistOf(textOfChecklist(before), before), before);
});

test('a line that moved keeps its ticks, one that is new has none', () => {
  assert.deepEqual(checklistOf('请用户试用\n\n  拍照存档  \n备份数据', before), [
    { key: 'b', text: '请用户试用' },
    { text: '拍照存档' },
    { key: 'a', text: '备份数据' },
  ]);
});

test('a line that is reworded in its place keeps its ticks', () => {
  assert.deepEqual(checklistOf('备份用户数据\n请用户试用', before), [
    { key: 'a', text: '备份用户数据' },
    { key: 'b', text: '请用户试用' },
  ]);
});

test('an emptied list has no lines', () => {
  assert.deepEqual(checklistOf(null, before), []);
});
