import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesAfter } from './choices-after.ts';
import { customField } from './custom-field.factory.ts';
import { findsOtherwise, kindFault, withMoved } from './custom-field.rules.ts';
import { keyForLabel } from './key-for-label.ts';

const keys: [label: string, key: string][] = [
  ['合同编号', 'htbh'],
  ['Contract no.', 'contract_no'],
  ['保修 SLA 等级', 'bx_sla_dj'],
  ['2 级保修', 'f_2_jbx'],
  ['★', 'f_1'],
  ['Grade', 'grade_3'],
];

test('a key is made of initials and words, and gets a number when it is taken', () => {
  const taken = new Set(['grade', 'grade_2']);
  for (const [label, key] of keys) assert.equal(keyForLabel(label, taken), key);
  assert.match(keyForLabel('很'.repeat(60), new Set(['h'.repeat(36)])), /^h{36}_2$/);
});

const gold = { code: 'jp', label: '金牌', labelEn: null, isRetired: false };

test('a choice keeps its code through a new name; one that is not sent is retired, and comes back when it is', () => {
  const renamed = choicesAfter(
    [gold],
    [
      { code: 'jp', label: '金级' },
      { label: '银级', labelEn: 'Silver' },
    ],
  );
  assert.deepEqual(renamed, [
    { ...gold, label: '金级' },
    { code: 'yj', label: '银级', labelEn: 'Silver', isRetired: false },
  ]);
  const without = choicesAfter(renamed, [{ code: 'yj', label: '银级' }]);
  assert.deepEqual(
    without.map(({ code, isRetired }) => [code, isRetired]),
    [
      ['yj', false],
      ['jp', true],
    ],
  );
  assert.deepEqual(choicesAfter(without, [{ code: 'jp', label: '金级' }])[0]?.isRetired, false);
});

test('two choices of the same initials, or one code sent twice, get codes of their own', () => {
  const made = choicesAfter([gold], [{ label: '精品' }, { code: 'jp', label: '金牌' }, { code: 'jp', label: '奖牌' }]);
  assert.deepEqual(
    made.map(({ code }) => code),
    ['jp_2', 'jp', 'jp_3'],
  );
});

test('choices belong to fields that choose, and days find nothing', () => {
  const faultOf = (said: object) => kindFault(customField({ key: 'x', ...said }));
  assert.equal(faultOf({ kind: 'choice' }), 'choices_missing');
  assert.equal(faultOf({ kind: 'choices', choices: [{ ...gold, isRetired: true }] }), 'choices_missing');
  assert.equal(faultOf({ kind: 'line', choices: [gold] }), 'choices_unfit');
  assert.equal(faultOf({ kind: 'choice', choices: [gold, { ...gold, code: 'other' }] }), 'choice_doubled');
  assert.equal(faultOf({ kind: 'day', isSearchable: true }), 'not_searchable');
  assert.equal(faultOf({ kind: 'choice', choices: [gold], isSearchable: true }), null);
});

test('records are found otherwise by search, audience, use or words, not by order, label or duty', () => {
  const field = customField({ key: 'x', kind: 'choice', isSearchable: true, choices: [gold] });
  const others = [
    { isSearchable: false },
    { audience: 'public' as const },
    { retiredAt: '2026-11-20T09:00:00.000Z' },
    { choices: [{ ...gold, labelEn: 'Gold' }] },
  ];
  for (const other of others) assert.ok(findsOtherwise(field, { ...field, ...other }));
  assert.ok(!findsOtherwise(field, { ...field, label: 'y', isRequired: true, position: 3 }));
  assert.ok(!findsOtherwise({ ...field, isSearchable: false }, { ...field, isSearchable: false, audience: 'public' }));
});

test('a field moves to a place, beyond the last to the last', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((key) => customField({ key }));
  assert.ok(a && b && c);
  const after = (id: string, position: number) => withMoved([a, b, c], id, position).map(({ key }) => key);
  assert.deepEqual(after(a.id, 1), ['b', 'a', 'c']);
  assert.deepEqual(after(a.id, 9), ['b', 'c', 'a']);
});
