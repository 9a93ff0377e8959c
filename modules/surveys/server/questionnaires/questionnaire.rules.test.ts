import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '../../questionnaire.contract.ts';
import { deliveredQuestions } from './questionnaire.delivered.ts';
import { faultsIn } from './questionnaire.rules.ts';

const words = { 'zh-CN': '问题', en: null };
const stars: Question = { key: 'overall', kind: 'stars', words, isRequired: true, options: [], condition: null };
const option = (key: string) => ({ key, words });
const single: Question = { ...stars, key: 'why', kind: 'single', options: [option('slow'), option('rude')] };
const text: Question = { ...stars, key: 'comment', kind: 'text', isRequired: false };

test('the delivered questions can be asked', () => assert.deepEqual(faultsIn(deliveredQuestions), []));

const unsound: [string, Question[], string[]][] = [
  ['the first gives no score', [text], ['questions.0.kind: first_not_stars']],
  ['the first need not be answered', [{ ...stars, isRequired: false }], ['questions.0.kind: first_not_stars']],
  ['two have the same key', [stars, { ...text, key: 'overall' }], ['questions.1.key: key_taken']],
  [
    'a choice has one option',
    [stars, { ...single, options: [option('slow')] }],
    ['questions.1.options: options_missing'],
  ],
  ['stars have options', [{ ...stars, options: single.options }], ['questions.0.options: options_unasked']],
  [
    'two options have the same key',
    [stars, { ...single, options: [option('slow'), option('slow')] }],
    ['questions.1.options: option_taken'],
  ],
  [
    'a condition names a later question',
    [stars, { ...text, condition: { question: 'why', comparison: 'is', value: 'slow' } }, single],
    ['questions.1.condition: condition_unknown'],
  ],
  [
    'a condition asks words for a number',
    [stars, text, { ...single, condition: { question: 'comment', comparison: 'at_most', value: 2 } }],
    ['questions.2.condition: condition_unknown'],
  ],
  [
    'a condition names no option',
    [stars, single, { ...text, condition: { question: 'why', comparison: 'is', value: 'far' } }],
    ['questions.2.condition: condition_unknown'],
  ],
];
for (const [name, questions, faults] of unsound) {
  test(`finds that ${name}`, () =>
    assert.deepEqual(
      faultsIn(questions).map(({ field, fault }) => `${field}: ${fault}`),
      faults,
    ));
}

test('takes conditions on stars and on options that stand before', () => {
  const low: Question = { ...single, condition: { question: 'overall', comparison: 'at_most', value: 2 } };
  const more: Question = { ...text, condition: { question: 'why', comparison: 'is', value: 'slow' } };
  assert.deepEqual(faultsIn([stars, low, more]), []);
});
