import assert from 'node:assert/strict';
import { test } from 'node:test';
import { customField } from '../fields/custom-field.factory.ts';
import { mergedCustom } from './custom-merge.rules.ts';
import { searchedWords, shownCustom, wordsOf } from './custom-words.rules.ts';

const floor = customField({ key: 'floor', kind: 'number' });
const grade = customField({
  key: 'grade',
  kind: 'choice',
  isRequired: true,
  isSearchable: true,
  choices: [{ code: 'gold', label: '金牌', labelEn: 'Gold', isRetired: false }],
});
const note = customField({ key: 'note', kind: 'line', isSearchable: true });
const fields = [floor, grade, note];
const faultsIn = (...given: Parameters<typeof mergedCustom>) =>
  mergedCustom(...given).faults.map(({ key, fault }) => [key, fault]);

test('a new record misses what is required', () => {
  assert.deepEqual(faultsIn(fields, { floor: 3 }, null), [['grade', 'missing']]);
  assert.deepEqual(faultsIn(fields, { grade: ' ' }, null), [['grade', 'missing']]);
});

test('of a record that is there only what is sent is looked at', () => {
  assert.deepEqual(mergedCustom(fields, { floor: 4 }, { floor: 3, note: '旧' }), {
    values: { floor: 4, note: '旧' },
    faults: [],
  });
  assert.deepEqual(faultsIn(fields, { grade: null }, { grade: 'gold' }), [['grade', 'missing']]);
});

test('null clears, and values of fields that are not for the caller stay', () => {
  assert.deepEqual(mergedCustom([note], { note: null }, { note: 'x', floor: 3 }).values, { floor: 3 });
});

test('refuses a key that is no field, even one that every object has', () => {
  assert.deepEqual(faultsIn(fields, { constructor: 'x' }, {}), [['constructor', 'unknown_field']]);
  const constructor = customField({ key: 'constructor', isRequired: true });
  assert.deepEqual(faultsIn([constructor], {}, null), [['constructor', 'missing']]);
  assert.deepEqual(shownCustom([constructor], {}), {});
});

test('every fault is told, in the order of the fields', () => {
  assert.deepEqual(faultsIn(fields, { note: 1, floor: 'x', other: 1, grade: 'tin' }, {}), [
    ['other', 'unknown_field'],
    ['floor', 'not_a_number'],
    ['grade', 'not_a_choice'],
    ['note', 'not_text'],
  ]);
});

test('choices are read by their words, and found by those of both languages', () => {
  assert.equal(wordsOf(grade, 'gold', 'en'), 'Gold');
  assert.equal(wordsOf(grade, 'gold', null), '金牌');
  const found = searchedWords(fields, { floor: 3, grade: 'gold', note: 'A-1' });
  assert.deepEqual(
    found.map(({ field, words }) => [field.key, words]),
    [
      ['grade', ['金牌', 'Gold']],
      ['note', ['A-1']],
    ],
  );
});
