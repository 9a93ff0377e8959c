import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchRanges } from './highlight.ts';

/** The text with each match in brackets. */
function marked(text: string, typed: string): string {
  return matchRanges(text, typed).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

const highlights: [says: string, text: string, typed: string, marked: string][] = [
  ['marks a Chinese word inside a run', '三楼打印机卡纸', '打印机', '三楼[打印机]卡纸'],
  ['marks every place', '打印机，打印机', '打印', '[打印]机，[打印]机'],
  ['marks the beginning of a Latin word', 'Outlook 与 look', 'look', 'Outlook 与 [look]'],
  ['marks in capitals what was typed small', 'VPN连不上', 'vpn', '[VPN]连不上'],
  ['marks full width for half width', 'ＶＰＮ连不上', 'vp', '[ＶＰ]Ｎ连不上'],
  ['keeps its place behind characters that folding makes longer', '30㎡㈱办公室', '办公', '30㎡㈱[办公]室'],
  ['keeps its place behind characters beyond the basic plane', '𬀩𠮷张伟', '张', '𬀩𠮷[张]伟'],
  ['joins matches that touch', '打印机卡纸', '打印 印机', '[打印机]卡纸'],
  ['marks nothing where only a part of the phrase stands', '打印纸', '打印机', '打印纸'],
  ['marks nothing for nothing', '打印机', ' ', '打印机'],
];
for (const [says, text, typed, expected] of highlights) {
  test(says, () => assert.equal(marked(text, typed), expected));
}

test('ranges are sorted, apart from each other, and within the text', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('打', '印', 'A', 'a', 'İ', 'ﬁ', '㎡', '𬀩', ' ', '\u0301'),
    maxLength: 20,
  });
  fc.assert(
    fc.property(anyText, anyText, (text, typed) => {
      let behind = -1;
      for (const { start, end } of matchRanges(text, typed)) {
        assert.ok(behind < start && start < end && end <= text.length);
        behind = end;
      }
    }),
  );
});
