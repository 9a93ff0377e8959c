import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledText, hasGap, variablesIn } from './variables.ts';

const words = (name: string) => `请填${name}`;

test('a text is filled with its values, wherever and however often they stand', () => {
  const text = '{{name}}您好，{{ number }} 已登记。{{name}}，{{promise}}';
  const values = { name: '赵敏', number: 'INC-2026-000001', promise: '工程师将在 14:05 前受理。' };
  assert.deepEqual(filledText(text, values, words), {
    text: '赵敏您好，INC-2026-000001 已登记。赵敏，工程师将在 14:05 前受理。',
    gaps: [],
  });
});

test('what is missing leaves a gap that is seen', () => {
  const { text, gaps } = filledText('{{name}}您好，{{hotline}}，{{name}}', { name: null }, words);
  assert.equal(text, '⟦请填name⟧您好，⟦请填hotline⟧，⟦请填name⟧');
  assert.deepEqual(gaps, ['name', 'hotline']);
  assert.equal(hasGap(text), true);
  assert.equal(hasGap('您好 [备注] 【通知】'), false);
});

test('a value that looks like a variable is not filled again', () => {
  assert.equal(filledText('{{a}}', { a: '{{b}}', b: '密' }, words).text, '{{b}}');
});

test('names are told once and without their blanks', () => {
  assert.deepEqual(variablesIn('{{ a.b }} {{a.b}} {{}} { {x} }'), ['a.b', '']);
});
