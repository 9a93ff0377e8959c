import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekdays } from '../../../../kernel/working-time/definition.ts';
import { dayLength, dayNumber, weekdayIndex } from '../../../../kernel/working-time/wall-clock.ts';
import type { CalendarDay } from '../../calendar.contract.ts';
import { holidaysOf, monthsOf } from './year-months.ts';

function daysFrom(first: string, count: number, more: Partial<CalendarDay> = {}): CalendarDay[] {
  const start = dayNumber(first) ?? 0;
  return Array.from({ length: count }, (_, index) => ({
    date: new Date((start + index) * dayLength).toISOString().slice(0, 10),
    weekday: weekdays[weekdayIndex(start + index)] ?? 'monday',
    reason: 'working_day',
    source: 'template',
    name: null,
    hours: [],
    ...more,
  }));
}

test('a month stands in weeks that begin on Monday', () => {
  // 1 October 2026 is a Thursday
  const [october] = monthsOf(daysFrom('2026-10-01', 31));
  assert.equal(october?.month, '2026-10');
  assert.equal(october.weeks.length, 5);
  assert.deepEqual(
    october.weeks[0]?.days.map((day) => day?.date.slice(8) ?? null),
    [null, null, null, '01', '02', '03', '04'],
  );
  assert.deepEqual(
    october.weeks[4]?.days.map((day) => day?.date.slice(8) ?? null),
    ['26', '27', '28', '29', '30', '31', null],
  );
});

test('a leap year has all its days', () => {
  const months = monthsOf(daysFrom('2028-01-01', 366));
  assert.equal(months.length, 12);
  assert.equal(months.flatMap(({ weeks }) => weeks.flatMap(({ days }) => days.filter(Boolean))).length, 366);
});

test('a holiday is told with its days off in a row and the days worked in exchange', () => {
  const days = [
    ...daysFrom('2026-09-20', 1, { name: '国庆节', reason: 'make_up_day' }),
    ...daysFrom('2026-09-30', 1),
    ...daysFrom('2026-10-01', 7, { name: '国庆节', reason: 'holiday' }),
    ...daysFrom('2026-10-10', 1, { name: '国庆节', reason: 'make_up_day' }),
  ];
  assert.deepEqual(holidaysOf(days), [
    {
      name: '国庆节',
      off: [{ from: '2026-10-01', to: '2026-10-07' }],
      makeUp: [
        { from: '2026-09-20', to: '2026-09-20' },
        { from: '2026-10-10', to: '2026-10-10' },
      ],
    },
  ]);
});
