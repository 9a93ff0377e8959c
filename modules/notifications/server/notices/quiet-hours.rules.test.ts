import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliveredCalendars } from '../../../../kernel/working-time/delivered-calendars.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { openingAfter } from './quiet-hours.rules.ts';

const officeHours = new WorkingCalendar('5x8', deliveredCalendars['5x8']);
const at = (text: string) => Date.parse(`${text}+08:00`);

const cases: [string, string, string | null][] = [
  ['at work', '2026-11-20T10:00', null],
  ['at the minute when work begins', '2026-11-20T09:00', null],
  ['at lunch until it is over', '2026-11-20T12:00', '2026-11-20T13:00'],
  ['in the evening until the morning', '2026-11-19T20:00', '2026-11-20T09:00'],
  ['over the weekend until Monday', '2026-11-20T18:00', '2026-11-23T09:00'],
];

for (const [name, now, opens] of cases) {
  test(`${name} ${opens === null ? 'nothing waits' : 'it waits'}`, () => {
    assert.equal(openingAfter(officeHours, at(now)), opens === null ? null : at(opens));
  });
}
