import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hours } from '../../../../kernel/working-time/definition.ts';
import { weekStretches } from './week-stretches.ts';

const office: Hours = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
];

test('days in a row with the same hours are said as one', () => {
  const week = { monday: office, tuesday: office.toReversed(), wednesday: office, friday: office };
  assert.deepEqual(
    weekStretches(week).map(({ first, last }) => [first, last]),
    [
      ['monday', 'wednesday'],
      ['friday', 'friday'],
    ],
  );
});

test('days with other hours are said apart', () => {
  const week = { saturday: [['09:00', '12:00']] as Hours, friday: office };
  assert.deepEqual(weekStretches(week), [
    { first: 'friday', last: 'friday', hours: office },
    { first: 'saturday', last: 'saturday', hours: [['09:00', '12:00']] },
  ]);
});

test('closed days are left out, also those that are written down as closed', () => {
  assert.deepEqual(weekStretches({ monday: [] }), []);
});
