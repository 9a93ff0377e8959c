import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CalendarDefinition, type Hours, weekdays } from './definition.ts';
import { WorkingCalendar } from './working-calendar.ts';
import { addWorking, workingBetween } from './working-time.ts';

const hour = 3600;

function daily(timeZone: string, ...hours: Hours): WorkingCalendar {
  const week: CalendarDefinition['week'] = Object.fromEntries(weekdays.map((weekday) => [weekday, hours]));
  return new WorkingCalendar(timeZone, { timeZone, week });
}

test('opens at nine by the wall clock on both sides of a change of the clocks', () => {
  const berlin = daily('Europe/Berlin', ['09:00', '17:00']);
  assert.equal(addWorking(berlin, '2026-03-28T15:00:00.000Z', 2 * hour), '2026-03-29T08:00:00.000Z');
  assert.equal(addWorking(berlin, '2026-10-24T14:00:00.000Z', 2 * hour), '2026-10-25T09:00:00.000Z');
});

test('does not count the hour that is skipped in spring', () => {
  const berlin = daily('Europe/Berlin', ['00:00', '24:00']);
  assert.equal(workingBetween(berlin, '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'), 23 * hour);
  const night = daily('Europe/Berlin', ['01:30', '02:30']);
  assert.equal(workingBetween(night, '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'), hour / 2);
});

test('counts the hour that comes twice in autumn twice', () => {
  const newYork = daily('America/New_York', ['00:00', '24:00']);
  assert.equal(workingBetween(newYork, '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z'), 25 * hour);
  const night = daily('America/New_York', ['00:00', '01:30']);
  assert.equal(workingBetween(night, '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z'), 2 * hour);
});

test('knows the half hour by which Lord Howe changes its clocks', () => {
  const lordHowe = daily('Australia/Lord_Howe', ['00:00', '24:00']);
  assert.equal(workingBetween(lordHowe, '2026-04-04T13:00:00.000Z', '2026-04-05T13:30:00.000Z'), 24.5 * hour);
});

test('passes over a day that a zone left out', () => {
  const apia = daily('Pacific/Apia', ['09:00', '17:00']);
  // 2011-12-30 never was in Samoa: after the 29th came the 31st
  assert.equal(addWorking(apia, '2011-12-30T02:00:00.000Z', 2 * hour), '2011-12-30T20:00:00.000Z');
});

test('opens at the first instant of a day whose midnight is skipped', () => {
  const saoPaulo = daily('America/Sao_Paulo', ['00:00', '02:00']);
  // on 2018-11-04 the clocks went from 00:00 to 01:00
  assert.equal(addWorking(saoPaulo, '2018-11-03T12:00:00.000Z', 1), '2018-11-04T03:00:01.000Z');
  assert.equal(addWorking(saoPaulo, '2018-11-03T12:00:00.000Z', hour), '2018-11-04T04:00:00.000Z');
});
