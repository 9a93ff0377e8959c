import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Instant, instantOf, millisecondsOf } from '../instant.ts';
import { deliveredCalendars } from './delivered-calendars.ts';
import { type NationalDay, resolveLayers } from './layers.ts';
import { WorkingCalendar } from './working-calendar.ts';
import { addWorking, workingBetween } from './working-time.ts';

const hour = 3600;

/** The test vectors of SLA-02: Shanghai's wall clock, 5×8 as delivered, the holidays of 2026 as published. */
const vectors: [start: string, seconds: number, deadline: string][] = [
  ['2026-11-20 17:00', 4 * hour, '2026-11-23 12:00'],
  ['2026-11-20 17:00', 4 * hour + 1, '2026-11-23 13:00:01'],
  ['2026-11-21 10:00', 1, '2026-11-23 09:00:01'],
  ['2026-11-23 11:30', 2 * hour, '2026-11-23 14:30'],
  ['2026-11-23 09:00', 8 * hour, '2026-11-23 18:00'],
  ['2026-02-13 17:00', 2 * hour, '2026-02-14 10:00'],
  ['2026-09-19 10:00', 8 * hour, '2026-09-20 18:00'],
  ['2026-09-30 17:30', 1 * hour, '2026-10-08 09:30'],
  ['2026-10-09 17:00', 9 * hour, '2026-10-10 18:00'],
  ['2026-11-23 12:30', 0, '2026-11-23 12:30'],
];

/** Those days of 2026 that the vectors come near. */
const near2026: NationalDay[] = [
  { date: '2026-02-14', name: '春节', kind: 'make_up' },
  ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => holiday(`2026-02-${day}`, '春节')),
  { date: '2026-02-28', name: '春节', kind: 'make_up' },
  { date: '2026-09-20', name: '国庆节', kind: 'make_up' },
  ...['25', '26', '27'].map((day) => holiday(`2026-09-${day}`, '中秋节')),
  ...['01', '02', '03', '04', '05', '06', '07'].map((day) => holiday(`2026-10-${day}`, '国庆节')),
  { date: '2026-10-10', name: '国庆节', kind: 'make_up' },
];

function holiday(date: string, name: string): NationalDay {
  return { date, name, kind: 'holiday' };
}

function shanghai(wallClock: string): Instant {
  return new Date(`${wallClock.replace(' ', 'T')}+08:00`).toISOString();
}

function officeWith(nation: NationalDay[]): WorkingCalendar {
  return new WorkingCalendar('5x8', resolveLayers(deliveredCalendars['5x8'], { nation }));
}

for (const [start, seconds, deadline] of vectors) {
  test(`reaches ${deadline} from ${start} after ${seconds} s of 5×8`, () => {
    const calendar = officeWith(near2026);
    assert.equal(addWorking(calendar, shanghai(start), seconds), shanghai(deadline));
    assert.equal(workingBetween(calendar, shanghai(start), shanghai(deadline)), seconds);
  });
}

const published = new URL('../../../shared/data/cn_holidays/2026.json', import.meta.url);

test('reaches the same deadlines under the published notice of 2026', { skip: !existsSync(published) }, () => {
  const notice: { days: { date: string; name: string; isOffDay: boolean }[] } = JSON.parse(
    readFileSync(published, 'utf8'),
  );
  const calendar = officeWith(
    notice.days.map(({ date, name, isOffDay }) => ({ date, name, kind: isOffDay ? 'holiday' : 'make_up' })),
  );
  for (const [start, seconds, deadline] of vectors) {
    assert.equal(addWorking(calendar, shanghai(start), seconds), shanghai(deadline), start);
  }
});

test('keeps milliseconds and rounds what is finer', () => {
  const calendar = officeWith([]);
  const start = '2026-11-23T01:00:00.250Z';
  assert.equal(addWorking(calendar, start, 0.5), '2026-11-23T01:00:00.750Z');
  assert.equal(addWorking(calendar, start, 0.0004), start);
  assert.equal(workingBetween(calendar, start, '2026-11-23T01:00:00.750Z'), 0.5);
});

test('counts backwards when the second instant is the earlier one', () => {
  const calendar = officeWith([]);
  assert.equal(workingBetween(calendar, shanghai('2026-11-23 10:00'), shanghai('2026-11-20 17:00')), -2 * hour);
});

test('works around the clock over the end of a leap year', () => {
  const calendar = new WorkingCalendar('7x24', deliveredCalendars['7x24']);
  assert.equal(addWorking(calendar, '2024-01-01T00:00:00.000Z', 366 * 24 * hour), '2025-01-01T00:00:00.000Z');
});

test('answers alike whichever years were asked for before', () => {
  const fresh = officeWith(near2026);
  const used = officeWith(near2026);
  workingBetween(used, shanghai('2031-05-01 10:00'), shanghai('2019-05-01 10:00'));
  for (const start of ['2018-12-28 17:00', '2026-12-31 17:59:59', '2030-01-01 00:00']) {
    assert.equal(addWorking(used, shanghai(start), 50 * hour), addWorking(fresh, shanghai(start), 50 * hour));
  }
});

test('takes a night window as two intervals', () => {
  const night = new WorkingCalendar('night', {
    timeZone: 'Asia/Shanghai',
    week: { monday: [['22:00', '24:00']], tuesday: [['00:00', '06:00']] },
  });
  assert.equal(addWorking(night, shanghai('2026-11-23 23:00'), 6 * hour), shanghai('2026-11-24 05:00'));
  assert.equal(addWorking(night, shanghai('2026-11-23 20:00'), 8 * hour), shanghai('2026-11-24 06:00'));
});

test('says by name which calendar never opens', () => {
  const closed = new WorkingCalendar('总部', { timeZone: 'Asia/Shanghai', week: {} });
  assert.throws(() => addWorking(closed, shanghai('2026-11-23 10:00'), 1), { name: 'NeverOpen', message: /总部/ });
  assert.equal(addWorking(closed, shanghai('2026-11-23 10:00'), 0), shanghai('2026-11-23 10:00'));
});

test('waits up to five years for a calendar to open, and no longer', () => {
  const once = new WorkingCalendar('once', {
    timeZone: 'Asia/Shanghai',
    week: {},
    overrides: { '2030-06-03': [['09:00', '18:00']] },
  });
  assert.equal(addWorking(once, shanghai('2026-01-05 10:00'), hour), shanghai('2030-06-03 10:00'));
  assert.throws(() => addWorking(once, shanghai('2024-01-05 10:00'), hour), { name: 'NeverOpen' });
  assert.throws(() => addWorking(once, shanghai('2026-01-05 10:00'), 10 * hour), { name: 'NeverOpen' });
});

test('refuses negative, endless and nameless amounts', () => {
  const calendar = officeWith([]);
  const start = shanghai('2026-11-23 10:00');
  assert.throws(() => addWorking(calendar, start, -1), RangeError);
  assert.throws(() => addWorking(calendar, start, Number.NaN), RangeError);
  assert.throws(() => addWorking(calendar, start, Number.POSITIVE_INFINITY), { name: 'NeverOpen' });
  assert.throws(() => addWorking(calendar, 'yesterday', 1), RangeError);
  assert.throws(() => addWorking(calendar, instantOf(millisecondsOf('1899-01-01T00:00:00.000Z')), 1), RangeError);
});
