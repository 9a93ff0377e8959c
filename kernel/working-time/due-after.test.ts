import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Instant, instantOf } from '../instant.ts';
import { deliveredCalendars } from './delivered-calendars.ts';
import { dueAfter } from './due-after.ts';
import { resolveLayers } from './layers.ts';
import type { TargetUnit } from './target-units.ts';
import { NeverOpen, WorkingCalendar } from './working-calendar.ts';
import { workingBetween } from './working-time.ts';

const nation = [
  { date: '2026-10-01', name: '国庆节', kind: 'holiday' as const },
  { date: '2026-10-02', name: '国庆节', kind: 'holiday' as const },
  { date: '2026-10-10', name: '国庆节', kind: 'make_up' as const },
];
const office = new WorkingCalendar('5×8', resolveLayers(deliveredCalendars['5x8'], { nation }));
const always = new WorkingCalendar('7×24', deliveredCalendars['7x24']);

/** On Shanghai's wall clock, under 5×8. */
const table: [says: string, start: string, value: number, unit: TargetUnit, due: string][] = [
  ['counts seconds of working time', '2026-11-20 17:59', 61, 'second', '2026-11-23 09:00:01'],
  ['counts minutes of working time', '2026-11-23 11:30', 90, 'minute', '2026-11-23 14:00'],
  ['counts hours of working time', '2026-11-20 17:00', 4, 'hour', '2026-11-23 12:00'],
  ['is due at closing time when an hour is used up there', '2026-11-23 09:00', 8, 'hour', '2026-11-23 18:00'],
  ['keeps the time of day over open days', '2026-11-20 17:00', 3, 'working_day', '2026-11-25 17:00'],
  ['begins on a closed day with the next open one', '2026-11-21 10:00', 1, 'working_day', '2026-11-23 10:00'],
  ['closes with the open day after', '2026-11-20 10:00', 1, 'working_day_close', '2026-11-23 18:00'],
  ['closes with the first open day after a closed one', '2026-11-21 10:00', 1, 'working_day_close', '2026-11-23 18:00'],
  ['does not count the evening of a day as that day', '2026-11-23 20:00', 1, 'working_day_close', '2026-11-24 18:00'],
  ['passes over holidays', '2026-09-30 20:00', 1, 'working_day_close', '2026-10-05 18:00'],
  ['closes with a make-up day', '2026-10-09 10:00', 1, 'working_day_close', '2026-10-10 18:00'],
  ['counts calendar days through holidays', '2026-09-30 17:30', 2, 'calendar_day', '2026-10-02 17:30'],
  ['counts calendar months to the same day', '2026-11-20 10:00', 2, 'calendar_month', '2027-01-20 10:00'],
  ['ends a month at the last day of a shorter one', '2026-01-31 10:00', 1, 'calendar_month', '2026-02-28 10:00'],
  ['knows leap years', '2028-01-31 10:00', 1, 'calendar_month', '2028-02-29 10:00'],
  [
    'goes from the first day on, so two months of January end at the 31st',
    '2026-01-31 10:00',
    2,
    'calendar_month',
    '2026-03-31 10:00',
  ],
  ['adds no months', '2026-11-21 10:00', 0, 'calendar_month', '2026-11-21 10:00'],
  ['adds no days, not even to their close', '2026-11-21 10:00', 0, 'working_day_close', '2026-11-21 10:00'],
];
for (const [says, start, value, unit, due] of table) {
  test(says, () => assert.equal(dueAfter(office, inShanghai(start), { value, unit }), inShanghai(due)));
}

test('closes a day that is open until midnight at midnight', () => {
  const due = dueAfter(always, inShanghai('2026-11-20 10:00'), { value: 1, unit: 'working_day_close' });
  assert.equal(due, inShanghai('2026-11-22 00:00'));
});

test('keeps the wall clock over a change of the clocks, and goes on where a time is skipped', () => {
  const berlin = new WorkingCalendar('Berlin', { ...deliveredCalendars['5x9'], timeZone: 'Europe/Berlin' });
  const day = { value: 1, unit: 'calendar_day' } as const;
  assert.equal(dueAfter(berlin, '2026-03-28T14:00:00.000Z', day), '2026-03-29T13:00:00.000Z');
  // 02:30 on the 29th never was: the clocks went from 02:00 to 03:00
  assert.equal(dueAfter(berlin, '2026-03-28T01:30:00.000Z', day), '2026-03-29T01:30:00.000Z');
  const month = { value: 1, unit: 'calendar_month' } as const;
  assert.equal(dueAfter(berlin, '2026-10-05T07:00:00.000Z', month), '2026-11-05T08:00:00.000Z');
});

test('refuses what is negative or broken, and says which calendar never opens', () => {
  const closed = new WorkingCalendar('总部', { timeZone: 'Asia/Shanghai', week: {} });
  const start = inShanghai('2026-11-20 10:00');
  assert.throws(() => dueAfter(office, start, { value: -1, unit: 'hour' }), RangeError);
  assert.throws(() => dueAfter(office, start, { value: 1.5, unit: 'working_day' }), RangeError);
  assert.throws(() => dueAfter(office, start, { value: Number.NaN, unit: 'calendar_month' }), RangeError);
  for (const unit of ['second', 'minute', 'hour', 'working_day', 'working_day_close'] as const) {
    assert.throws(() => dueAfter(closed, start, { value: 1, unit }), NeverOpen);
  }
  assert.equal(dueAfter(closed, start, { value: 1, unit: 'calendar_day' }), inShanghai('2026-11-21 10:00'));
});

test('refuses what lies beyond the years that calendars reckon with', () => {
  const start = inShanghai('2026-11-20 10:00');
  for (const unit of ['calendar_day', 'calendar_month'] as const) {
    assert.throws(() => dueAfter(office, start, { value: 400_000_000, unit }), RangeError);
  }
});

const starts = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }).map(instantOf);

test('never goes backwards, whatever the unit, and more is never sooner', () => {
  const units = fc.constantFrom<TargetUnit>(
    'second',
    'minute',
    'hour',
    'working_day',
    'working_day_close',
    'calendar_day',
    'calendar_month',
  );
  fc.assert(
    fc.property(starts, fc.nat({ max: 60 }), units, (start, value, unit) => {
      const due = dueAfter(office, start, { value, unit });
      assert.ok(due >= start);
      assert.ok(dueAfter(office, start, { value: value + 1, unit }) >= due);
    }),
  );
});

test('ends a working day where nothing of that day is left', () => {
  fc.assert(
    fc.property(starts, fc.integer({ min: 1, max: 30 }), (start, value) => {
      const close = dueAfter(office, start, { value, unit: 'working_day_close' });
      const midnight = Temporal.Instant.from(close).toZonedDateTimeISO(office.timeZone).startOfDay();
      const next = instantOf(midnight.add({ days: 1 }).epochMilliseconds);
      assert.equal(workingBetween(office, close, next), 0);
      assert.ok(workingBetween(office, instantOf(Date.parse(close) - 1000), close) === 1);
    }),
  );
});

function inShanghai(wallClock: string): Instant {
  return new Date(`${wallClock.replace(' ', 'T')}+08:00`).toISOString();
}
