import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { checkLetterOf, isChecked, nameBy, numberBy, partsOf, type PatternPart } from './number-pattern.contract.ts';

const facts = { prefix: 'DH', site: 'BJ', kind: 'NB', year: 2026 };

function good(pattern: string, of: 'number' | 'name' = 'number'): PatternPart[] {
  const parts = partsOf(pattern, of);
  assert.ok(typeof parts !== 'string', pattern);
  return parts;
}

const numbers: readonly [pattern: string, count: number, number: string][] = [
  ['{prefix}-{site}-{kind}-{0000}', 7, 'DH-BJ-NB-0007'],
  ['{prefix}{year}{000}', 12, 'DH2026012'],
  ['{0000}', 12_345, '12345'],
  ['电脑-{00}', 3, '电脑-03'],
  ['{kind}/{0}', 10, 'NB/10'],
  ['it.{kind}_{00}', 1, 'IT.NB_01'],
];

test('a pattern makes the number of the count, and a count that needs more digits gets them', () => {
  for (const [pattern, count, number] of numbers) assert.equal(numberBy(good(pattern), facts, count), number);
});

test('what is not known takes the sign beside it along', () => {
  const parts = good('{prefix}-{site}-{kind}-{0000}');
  assert.equal(numberBy(parts, { ...facts, site: '' }, 7), 'DH-NB-0007');
  assert.equal(numberBy(parts, { ...facts, prefix: '', site: '' }, 7), 'NB-0007');
  assert.equal(numberBy(good('{0000}-{site}'), { ...facts, site: '' }, 7), '0007');
});

test('a name may hold the number', () => {
  assert.equal(nameBy(good('{kind} {number}', 'name'), { ...facts, number: 'DH-0007' }, 7), 'NB DH-0007');
});

const wrong: readonly [pattern: string, of: 'number' | 'name', fault: string][] = [
  ['{prefix}', 'number', 'no_counter'],
  ['{000}{00}', 'number', 'twice'],
  ['{kind}{kind}{0}', 'number', 'twice'],
  ['{check}{000}', 'number', 'check_not_last'],
  ['{colour}-{000}', 'number', 'unknown_token'],
  ['{0000000000}', 'number', 'unknown_token'],
  ['{number}-{000}', 'number', 'not_here'],
  ['{number}{check}', 'name', 'not_here'],
  ['A B {000}', 'number', 'bad_letter'],
  ['{000', 'number', 'bad_letter'],
  ['{000}}', 'name', 'bad_letter'],
];

test('a pattern that makes no number says what is wrong with it', () => {
  for (const [pattern, of, fault] of wrong) assert.equal(partsOf(pattern, of), fault, pattern);
});

const plate = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'));
const code = fc.string({ unit: plate, maxLength: 8 });
const anyFacts = fc.record({ prefix: code, site: code, kind: code, year: fc.integer({ min: 2000, max: 2199 }) });
const tokens = fc.shuffledSubarray(['{prefix}', '{site}', '{kind}', '{year}']);
const anyPattern = fc
  .tuple(tokens, fc.integer({ min: 1, max: 6 }), fc.boolean())
  .map(([before, digits, isCheck]) => `${before.join('-')}-{${'0'.repeat(digits)}}${isCheck ? '{check}' : ''}`);

test('two counts never make the same number, and none is longer than a label takes', () => {
  const counts = fc.integer({ min: 1, max: 99_999_999 });
  fc.assert(
    fc.property(anyPattern, anyFacts, fc.tuple(counts, counts), (pattern, about, [one, other]) => {
      const [first, second] = [numberBy(good(pattern), about, one), numberBy(good(pattern), about, other)];
      assert.ok(first.length <= 60);
      assert.equal(first === second, one === other);
    }),
  );
});

test('one letter or digit typed wrong is told by the check letter', () => {
  const text = fc.string({
    unit: fc.oneof(plate, fc.constant('-')),
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(text, fc.nat(), plate, (bare, at, typed) => {
      const number = bare + checkLetterOf(bare);
      assert.ok(isChecked(number));
      const place = at % number.length;
      if (number[place] === '-' || number[place] === typed) return;
      assert.ok(!isChecked(number.slice(0, place) + typed + number.slice(place + 1)));
    }),
  );
});

test('the check letter is that of the standard', () => {
  // ISO 7064, MOD 37,36: A12425GABC1234002 ends with M
  assert.equal(checkLetterOf('A12425GABC1234002'), 'M');
});
