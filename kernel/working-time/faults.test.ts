import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CalendarDefinition, calendarShape } from './definition.ts';
import { deliveredCalendars } from './delivered-calendars.ts';
import { type CalendarFault, faultsOf } from './faults.ts';
import { WorkingCalendar } from './working-calendar.ts';

function office(changes: Partial<CalendarDefinition>): CalendarDefinition {
  return { timeZone: 'Asia/Shanghai', week: { monday: [['09:00', '18:00']] }, ...changes };
}

const faulty: [what: string, CalendarDefinition, CalendarFault][] = [
  [
    'a zone that nobody knows',
    office({ timeZone: 'Asia/Peking' }),
    { code: 'unknown_zone', path: 'timeZone', values: { zone: 'Asia/Peking' } },
  ],
  [
    'a time without leading zero',
    office({ week: { monday: [['9:00', '18:00']] } }),
    { code: 'bad_time', path: 'week.monday.0.0', values: { time: '9:00' } },
  ],
  [
    'a time after midnight',
    office({ week: { monday: [['18:00', '24:30']] } }),
    { code: 'bad_time', path: 'week.monday.0.1', values: { time: '24:30' } },
  ],
  [
    'a beginning at the end of the day',
    office({ week: { monday: [['24:00', '24:00']] } }),
    { code: 'bad_time', path: 'week.monday.0.0', values: { time: '24:00' } },
  ],
  [
    'a night window in one piece',
    office({ week: { monday: [['22:00', '06:00']] } }),
    { code: 'ends_before_start', path: 'week.monday.0', values: { from: '22:00', to: '06:00' } },
  ],
  [
    'an interval of no length',
    office({ week: { monday: [['09:00', '09:00']] } }),
    { code: 'ends_before_start', path: 'week.monday.0', values: { from: '09:00', to: '09:00' } },
  ],
  [
    'overlapping intervals, in whichever order',
    office({
      week: {
        friday: [
          ['12:00', '18:00'],
          ['09:00', '12:01'],
        ],
      },
    }),
    { code: 'overlap', path: 'week.friday.0', values: { interval: '12:00–18:00', other: '09:00–12:01' } },
  ],
  [
    'an override on a day that does not exist',
    office({ overrides: { '2026-02-30': [] } }),
    { code: 'bad_day', path: 'overrides.2026-02-30', values: { day: '2026-02-30' } },
  ],
  [
    'a bad time inside an override',
    office({ overrides: { '2026-10-10': [['09:00', '18:60']] } }),
    { code: 'bad_time', path: 'overrides.2026-10-10.0.1', values: { time: '18:60' } },
  ],
];

for (const [what, definition, fault] of faulty) {
  test(`names ${what}`, () => {
    assert.deepEqual(faultsOf(definition), [fault]);
    assert.throws(() => new WorkingCalendar('drawn', definition), { name: 'InvalidCalendar', faults: [fault] });
  });
}

test('finds nothing wrong with the delivered calendars', () => {
  for (const definition of Object.values(deliveredCalendars)) assert.deepEqual(faultsOf(definition), []);
});

test('accepts neighbours that touch, intervals in any order, and a day of 24 hours', () => {
  const definition = office({
    week: {
      monday: [
        ['12:00', '24:00'],
        ['00:00', '12:00'],
      ],
    },
  });
  assert.deepEqual(faultsOf(definition), []);
});

test('takes the form in which scripts write calendars, and no other', () => {
  const written = {
    timeZone: 'Asia/Shanghai',
    week: { monday: [['09:00', '12:00']] },
    overrides: { '2026-10-01': [] },
  };
  assert.equal(calendarShape.safeParse(written).success, true);
  assert.equal(calendarShape.safeParse({ ...written, holidays: [] }).success, false);
  assert.equal(calendarShape.safeParse({ ...written, week: { funday: [] } }).success, false);
  assert.equal(
    calendarShape.safeParse({ ...written, overrides: { '2026-10-01': { follows: 'funday' } } }).success,
    false,
  );
  assert.equal(calendarShape.safeParse({ ...written, week: { monday: [['09:00']] } }).success, false);
});
