import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellFault, keptCell, mostLetters, valuesOf, type CellFault } from './cell.rules.ts';

const cells: readonly [text: string, fault: CellFault | null][] = [
  ['6.37702E+15', 'spoilt'],
  ['1E+08', 'spoilt'],
  ['6.37702e+15', 'spoilt'],
  ['E+15', null],
  ['637702199001011234', null],
  ['2E', null],
  ['3楼E+1区', null],
  ['#N/A', 'formula'],
  ['#REF!', 'formula'],
  ['#1 楼', null],
  ['x'.repeat(mostLetters), null],
  ['x'.repeat(mostLetters + 1), 'too_long'],
];
for (const [text, fault] of cells) {
  test(`${JSON.stringify(text.slice(0, 24))} of ${text.length} letters is ${fault ?? 'in order'}`, () => {
    assert.equal(cellFault(text), fault);
  });
}

test('keeps no more of a text than tells that it is too long, and nothing that the database cannot hold', () => {
  const kept = keptCell('x'.repeat(1_000_000)) ?? '';
  assert.equal(cellFault(kept), 'too_long');
  assert.ok(kept.length <= mostLetters + 1);
  assert.equal(keptCell(' a\0b\ud800 '), 'a\uFFFDb\uFFFD');
  assert.equal(keptCell('  '), null);
});

test('a value is the text of its column; what is not mapped is not there', () => {
  assert.deepEqual(valuesOf(['甲', '乙'], ['name', null, 'mobile']), { name: '甲', mobile: null });
});
