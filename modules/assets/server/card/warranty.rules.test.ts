import assert from 'node:assert/strict';
import { test } from 'node:test';
import { warrantyFact } from './warranty.rules.ts';

const on = (today: string) => warrantyFact({ warrantyUntil: '2027-03-14', warrantyLevel: '三年上门' }, today);

test('warranty holds on its last day, is told a month before, and is over the day after', () => {
  const told = ['2027-02-11', '2027-02-12', '2027-03-14', '2027-03-15'].map((day) => on(day).tone);
  assert.deepEqual(told, ['good', 'soon', 'soon', 'breached']);
});

test('of a machine without a warranty nothing is promised', () => {
  const { value, ...rest } = warrantyFact({ warrantyUntil: null, warrantyLevel: null }, '2026-01-01');
  assert.deepEqual([value.key, 'tone' in rest], ['assets:card.warranty.none', false]);
});
