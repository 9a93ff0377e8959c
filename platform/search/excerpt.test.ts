import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptAround } from './excerpt.ts';
import { matchRanges } from './highlight.ts';

test('a short text is shown whole, on one line', () => {
  assert.equal(excerptAround('柜台\n  票据打印机卡纸', '卡纸'), '柜台 票据打印机卡纸');
});

test('a long text is cut around what was found, and says so', () => {
  const text = `${'甲'.repeat(100)}打印机${'乙'.repeat(100)}`;
  assert.equal(excerptAround(text, '打印机', 30), `…${'甲'.repeat(16)}打印机${'乙'.repeat(11)}…`);
});

test('where nothing matches there is nothing to show', () => {
  assert.equal(excerptAround('柜台票据', '打印机'), null);
  assert.equal(excerptAround('', '打印机'), null);
});

test('what was found stands in the excerpt, and no character is cut in two', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', 'a', ' ', '\n', '𠮷', '😀'), maxLength: 200 });
  fc.assert(
    fc.property(words, words, (head, tail) => {
      const excerpt = excerptAround(`${head}。打印机。${tail}`, '打印机') ?? '';
      assert.equal(matchRanges(excerpt, '打印机').length, 1);
      assert.ok(excerpt.isWellFormed());
    }),
  );
});
