import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshAnswer, freshQuestion, leading, leadOf, sentTree, withoutQuestion } from './tree-draft.ts';

test('fresh questions and answers have keys of their own', () => {
  const first = freshQuestion([]);
  assert.deepEqual([first.key, freshQuestion([first]).key], ['q1', 'q2']);
  assert.deepEqual(
    first.answers.map(({ key }) => key),
    ['a1', 'a2'],
  );
});

test('an answer leads to the end, to a tip, or to a question, and to one of them only', () => {
  const answer = freshAnswer([]);
  const tip = leading(answer, 'tip');
  assert.deepEqual([leadOf(answer), leadOf(tip), leadOf(leading(tip, 'ask q2'))], ['end', 'tip', 'ask q2']);
  assert.equal(leading(tip, 'ask q2').tip, null);
});

test('what led to a question that is taken away ends there', () => {
  const [first, second] = [freshQuestion([]), { ...freshQuestion([]), key: 'q2' }];
  const led = { ...first, answers: first.answers.map((answer) => leading(answer, 'ask q2')) };
  assert.deepEqual(withoutQuestion([led, second], 1)[0]?.answers.map(leadOf), ['end', 'end']);
});

test('words are sent trimmed, an empty English as none', () => {
  const question = { ...freshQuestion([]), words: { 'zh-CN': ' 哪里？ ', en: ' ' } };
  assert.deepEqual(sentTree([question])[0]?.words, { 'zh-CN': '哪里？', en: null });
});
