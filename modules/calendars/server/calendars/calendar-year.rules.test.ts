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
