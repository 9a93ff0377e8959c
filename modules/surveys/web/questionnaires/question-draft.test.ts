import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { freshQuestion, movedQuestion, ofKind, sentQuestions, usualCondition } from './question-draft.ts';

const first = freshQuestion([]);
const second = { ...freshQuestion([first]), condition: usualCondition(first) };

test('the first question gives the score', () => {
  assert.deepEqual([first.kind, first.isRequired, second.kind, second.isRequired], ['stars', true, 'text', false]);
});

test('keys are taken once, however lines come and go', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 12 }), (removals) => {
      let lines = [first];
      for (const at of removals) {
        lines = [...lines, freshQuestion(lines)];
        if (at < lines.length - 1) lines = lines.toSpliced(at, 1);
        assert.equal(new Set(lines.map(({ key }) => key)).size, lines.length);
      }
    }),
  );
});

test('a condition goes when its question comes to stand below', () => {
  assert.deepEqual(
    movedQuestion([first, second], 1, 0).map(({ key, condition }) => [key, condition]),
    [
      [second.key, null],
      [first.key, null],
    ],
  );
  assert.deepEqual(movedQuestion([first, second], 0, 5), [first, second]);
});

test('a choice begins with two options, and another kind has none', () => {
  const choice = ofKind(second, 'single');
  assert.equal(choice.options.length, 2);
  assert.deepEqual(ofKind(choice, 'text').options, []);
  assert.equal(usualCondition(second), null);
});

test('blanks are not sent, and no English is none', () => {
  const words = { 'zh-CN': ' 满意吗？ ', en: '  ' };
  assert.deepEqual(sentQuestions([{ ...first, words }])[0]?.words, { 'zh-CN': '满意吗？', en: null });
});
