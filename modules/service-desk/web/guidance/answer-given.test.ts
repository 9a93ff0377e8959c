import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AskedTree } from '../../guidance.contract.ts';
import { fieldsAfter, wayWith } from './answer-given.ts';

const words = { 'zh-CN': '…', en: null };
const nothing = { words, sets: {}, next: null, tip: null };
const tree: AskedTree = {
  versionId: 'v1',
  name: '打印机',
  categoryId: 'printer',
  questions: [
    {
      key: 'what',
      words,
      answers: [
        { ...nothing, key: 'dark', sets: { impact: 'degraded', custom: { tray: 2 } }, next: 'who' },
        { ...nothing, key: 'jam', sets: { categoryId: 'jam' } },
      ],
    },
    { key: 'who', words, answers: [{ ...nothing, key: 'all', sets: { impact: 'interrupted' } }] },
  ],
};
const dark = { question: 'what', answer: 'dark' };
const all = { question: 'who', answer: 'all' };

test('an earlier question answered anew forgets what came after it', () => {
  const jam = { question: 'what', answer: 'jam' };
  assert.deepEqual(wayWith([dark], all), [dark, all]);
  assert.deepEqual(wayWith([dark, all], jam), [jam]);
});

test('the answers fill the fields, own ones among them, and the category where there was none', () => {
  const after = fieldsAfter(tree, [dark], {});
  const guidance = { versionId: 'v1', answers: [dark] };
  assert.deepEqual(after, { categoryId: 'printer', impact: 'degraded', 'custom.tray': 2, guidance });
});

test('what only an earlier way said is cleared, unless somebody put it otherwise', () => {
  const guidance = { versionId: 'v1', answers: [dark] };
  const jam = [{ question: 'what', answer: 'jam' }];
  const before = { categoryId: 'printer', impact: 'degraded', 'custom.tray': 3, guidance };
  const after = fieldsAfter(tree, jam, before);
  assert.deepEqual(after, { impact: undefined, categoryId: 'jam', guidance: { versionId: 'v1', answers: jam } });
});
