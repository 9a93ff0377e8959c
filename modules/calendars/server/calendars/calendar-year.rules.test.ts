import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliveredCalendars } from '../../../../kernel/working-time/delivered-calendars.ts';
import type { CalendarDay } from '../../calendar.contract.ts';
import { nationalDaysOf } from '../national-days/national-days.seed.ts';
import { calendarYearOf } from './calendar-year.rules.ts';
import type { CalendarSaying } from './calendar.rules.ts';

const nation = [2025, 2026].flatMap(nationalDaysOf);
const office: CalendarSaying = {
  definition: {
    ...deliveredCalendars['5x8'],
    overrides: { '2026-11-23': [], '2026-11-28': { follows: 'friday' } },
  },
  followsNation: 'CN',
  makeUpDayFollows: 'monday',
};
const always: CalendarSaying = {
  definition: { timeZone: 'Asia/Shanghai', week: deliveredCalendars['7x24'].week },
  followsNation: null,
  makeUpDayFollows: 'monday',
};
const officeHours: CalendarDay['hours'] = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
];

function dayOf(saying: CalendarSaying, date: string): CalendarDay | undefined {
  return calendarYearOf(saying, { nation }, Number(date.slice(0, 4))).days.find((day) => day.date === date);
}

const vectors: [string, CalendarSaying, string, Omit<CalendarDay, 'date' | 'weekday'>][] = [
  [
    'an ordinary Friday',
    office,
    '2026-11-20',
    { reason: 'working_day', source: 'template', name: null, hours: officeHours },
  ],
  ['an ordinary Saturday', office, '2026-11-21', { reason: 'day_off', source: 'template', name: null, hours: [] }],
  ['a holiday on a weekday', office, '2026-10-01', { reason: 'holiday', source: 'nation', name: '国庆节', hours: [] }],
  [
    'a make-up Saturday',
    office,
    '2026-02-14',
    { reason: 'make_up_day', source: 'nation', name: '春节', hours: officeHours },
  ],
  ['a Monday closed by hand', office, '2026-11-23', { reason: 'override', source: 'template', name: null, hours: [] }],
  [
    'a Saturday opened by hand',
    office,
    '2026-11-28',
    { reason: 'override', source: 'template', name: null, hours: officeHours },
  ],
  [
    'a holiday where the nation is not followed',
    always,
    '2026-10-01',
    { reason: 'working_day', source: 'template', name: null, hours: [['00:00', '24:00']] },
  ],
];
for (const [what, saying, date, expected] of vectors) {
  test(`knows why ${what} is as it is`, () => {
    const { weekday: _weekday, date: _date, ...day } = dayOf(saying, date) ?? assert.fail(date);
    assert.deepEqual(day, expected);
  });
}

test('has every day of a leap year, in order, from its Monday-first weekday on', () => {
  const { days } = calendarYearOf(office, { nation }, 2024);
  assert.equal(days.length, 366);
  assert.deepEqual([days[0]?.date, days[0]?.weekday, days.at(-1)?.date], ['2024-01-01', 'monday', '2024-12-31']);
});

test('counts the working days of 2026 by the published notice', () => {
  const { workingDays } = calendarYearOf({ ...office, definition: deliveredCalendars['5x8'] }, { nation }, 2026);
  // 261 weekdays, less 19 of them on holiday, and six make-up days
  assert.equal(workingDays, 261 - 19 + 6);
});

test('calls a year without a notice unpublished, unless it does not matter', () => {
  assert.equal(calendarYearOf(office, { nation }, 2026).isPublished, true);
  assert.equal(calendarYearOf(office, { nation }, 2027).isPublished, false);
  assert.equal(calendarYearOf(always, { nation }, 2027).isPublished, true);
});

const places = {
  provider: { overrides: { '2026-11-23': [], '2026-11-26': [], '2026-12-31': [] } },
  customer: { week: { saturday: officeHours }, overrides: { '2026-10-01': officeHours } },
  site: { week: { sunday: officeHours, saturday: [] }, overrides: { '2026-11-26': officeHours } },
};
const saidBy: [what: string, date: string, says: [CalendarDay['reason'], CalendarDay['source'], boolean]][] = [
  ["the calendar's own dated word goes before the provider's", '2026-11-23', ['override', 'template', false]],
  ["a site's dated word goes before all", '2026-11-26', ['override', 'site', true]],
  ["the provider's dated word where nobody says more", '2026-12-31', ['override', 'provider', false]],
  ["a customer's dated word goes before the nation's", '2026-10-01', ['override', 'customer', true]],
  ["the nation's where nobody says more", '2026-10-02', ['holiday', 'nation', false]],
  ["a site's weekday goes before the customer's", '2026-11-21', ['day_off', 'site', false]],
  ["a site's own weekday", '2026-11-22', ['working_day', 'site', true]],
  ['an ordinary weekday', '2026-11-20', ['working_day', 'template', true]],
];
for (const [what, date, says] of saidBy) {
  test(`says whose word a day is: ${what}`, () => {
    const { days } = calendarYearOf(office, { nation, layers: places }, 2026);
    const day = days.find((one) => one.date === date) ?? assert.fail(date);
    assert.deepEqual([day.reason, day.source, day.hours.length > 0], says);
  });
}

test("round the clock every day is the calendar's own", () => {
  const { days } = calendarYearOf(always, { nation, layers: places }, 2026);
  assert.ok(days.every(({ source, reason }) => source === 'template' && reason === 'working_day'));
});
