import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareTexts, sideBySide, type ComparedLine, type Comparison } from './compare-texts.ts';

const linesOf = ({ stretches }: Comparison) => stretches.flatMap((one) => ('lines' in one ? one.lines : []));
const said = ({ kind, pieces }: ComparedLine) =>
  `${kind} ${pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')}`;

test('marks the words that differ within a line, Chinese ones too', () => {
  const compared = compareTexts('hostname core-1\nvlan 10 办公网络\nend', 'hostname core-1\nvlan 20 会议网络\nend\n');
  assert.ok(compared);
  assert.deepEqual(linesOf(compared).map(said), [
    'same hostname core-1',
    'removed vlan [10] [办公]网络',
    'added vlan [20] [会议]网络',
    'same end',
  ]);
});

test('folds what is the same, far from what differs', () => {
  const many = Array.from({ length: 50 }, (_, at) => `line ${at}`);
  const compared = compareTexts(many.join('\n'), many.with(25, 'another').join('\n'));
  assert.deepEqual(
    compared?.stretches.map((one) => ('lines' in one ? one.lines.length : `${one.skipped} same`)),
    ['22 same', 8, '21 same'],
  );
});

test('of equal texts nothing is told, and of texts that share nothing that they are too different', () => {
  assert.deepEqual(compareTexts('a\nb', 'a\nb\n'), { added: 0, removed: 0, stretches: [{ start: 0, skipped: 2 }] });
  const numbers = (from: number) => Array.from({ length: 30_000 }, (_, at) => String(from + at)).join('\n');
  assert.equal(compareTexts(numbers(0), numbers(1_000_000)), null);
});

test('stands what came in beside what it took the place of', () => {
  const compared = compareTexts('a\nb\nc', 'a\nx\ny\nc');
  assert.ok(compared);
  const rows = sideBySide(linesOf(compared)).map(({ left, right }) => [left && said(left), right && said(right)]);
  assert.deepEqual(rows, [
    ['same a', 'same a'],
    ['removed b', 'added x'],
    [null, 'added y'],
    ['same c', 'same c'],
  ]);
});

test('tells every line of both texts once, in its order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'vlan 10', ''), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const compared = compareTexts(before.join('\n'), after.join('\n'));
      const shown = compared?.stretches.flatMap((one) => ('lines' in one ? one.lines : [])) ?? [];
      const skipped = compared?.stretches.reduce((sum, one) => sum + ('skipped' in one ? one.skipped : 0), 0) ?? 0;
      const lines = (all: string[]) =>
        all.join('\n') === '' ? 0 : all.join('\n').replace(/\n$/, '').split('\n').length;
      assert.equal(shown.filter(({ before: at }) => at !== null).length + skipped, lines(before));
      assert.equal(shown.filter(({ after: at }) => at !== null).length + skipped, lines(after));
    }),
  );
});
