import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantOf } from '../instant.ts';
import type { Hours } from './definition.ts';
import { NeverOpen, WorkingCalendar } from './working-calendar.ts';
import { addWorkingDays, workingDaysBefore } from './working-days.ts';

const office: Hours = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
];
const shanghai = new WorkingCalendar('office', {
  timeZone: 'Asia/Shanghai',
  week: { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office },
  overrides: { '2026-10-01': [], '2026-10-02': [], '2026-10-10': office },
});

/** On Shanghai's wall clock. */
const table: [says: string, start: string, days: number, end: string][] = [
  ['goes from day to day within a week', '2026-11-23 10:00', 3, '2026-11-26 10:00'],
  ['passes over the weekend', '2026-11-20 17:00', 3, '2026-11-25 17:00'],
  ['keeps a time of day outside hours', '2026-11-20 23:30', 1, '2026-11-23 23:30'],
  ['begins on a closed day with the next open one', '2026-11-21 10:00', 1, '2026-11-23 10:00'],
  ['passes over holidays', '2026-09-30 10:00', 1, '2026-10-05 10:00'],
  ['counts a make-up day', '2026-10-09 10:00', 1, '2026-10-10 10:00'],
  ['adds no day', '2026-11-21 10:00', 0, '2026-11-21 10:00'],
];
for (const [says, start, days, end] of table) {
  test(says, () => assert.equal(addWorkingDays(shanghai, inShanghai(start), days), inShanghai(end)));
}

test('keeps the time of day over a change of the clocks', () => {
  const hours: Hours = [['09:00', '17:00']];
  const berlin = new WorkingCalendar('Berlin', { timeZone: 'Europe/Berlin', week: { saturday: hours, monday: hours } });
  assert.equal(addWorkingDays(berlin, '2026-03-28T14:00:00.000Z', 1), '2026-03-30T13:00:00.000Z');
});

test('nothing that began later is so many days old', () => {
  const from = Date.parse('2026-09-20T00:00:00Z');
  const moment = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => instantOf(from + minutes * 60_000));
  fc.assert(
    fc.property(moment, moment, fc.integer({ min: 1, max: 10 }), (start, end, days) => {
      const isOldEnough = addWorkingDays(shanghai, start, days) <= end;
      const edge = workingDaysBefore(shanghai, end, days);
      // old enough: before the edge; a whole week before the edge: old enough
      assert.ok(!isOldEnough || start < edge);
      assert.ok(isOldEnough || Date.parse(start) > Date.parse(edge) - 14 * 24 * 60 * 60_000);
    }),
  );
});

test('says which calendar never opens', () => {
  const closed = new WorkingCalendar('closed', { timeZone: 'Asia/Shanghai', week: {} });
  assert.throws(() => addWorkingDays(closed, '2026-11-20T09:00:00.000Z', 1), NeverOpen);
});

function inShanghai(wallClock: string): string {
  return instantOf(Date.parse(`${wallClock.replace(' ', 'T')}:00.000+08:00`));
}
