import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hours } from './definition.ts';
import { deliveredCalendars } from './delivered-calendars.ts';
import { type CalendarTemplate, type Layers, type NationalDay, resolveLayers } from './layers.ts';
import { WorkingCalendar } from './working-calendar.ts';
import { workingBetween } from './working-time.ts';

const hour = 3600;
const nation: NationalDay[] = [
  { date: '2026-10-01', name: '国庆节', kind: 'holiday' },
  { date: '2026-10-10', name: '国庆节', kind: 'make_up' },
];

function hours(from: string, to: string): Hours {
  return [[from, to]];
}

/** Working hours of one day in Shanghai. */
function hoursOn(day: string, template: CalendarTemplate, layers: Layers): number {
  const calendar = new WorkingCalendar('resolved', resolveLayers(template, layers));
  const midnight = new Date(`${day}T00:00:00+08:00`);
  const next = new Date(midnight.getTime() + 24 * hour * 1000);
  return workingBetween(calendar, midnight.toISOString(), next.toISOString()) / hour;
}

const office = deliveredCalendars['5x8'];

test('closes on holidays and works make-up days like Mondays', () => {
  const shortMonday = { ...office, week: { ...office.week, monday: hours('09:00', '12:00') } };
  assert.equal(hoursOn('2026-10-01', office, { nation }), 0);
  assert.equal(hoursOn('2026-10-10', office, { nation }), 8);
  assert.equal(hoursOn('2026-10-10', shortMonday, { nation }), 3);
});

test('lets a template say which weekday make-up days follow', () => {
  const shortFriday = {
    ...office,
    week: { ...office.week, friday: hours('09:00', '12:00') },
    makeUpDayFollows: 'friday',
  } satisfies CalendarTemplate;
  assert.equal(hoursOn('2026-10-10', shortFriday, { nation }), 3);
});

test('keeps 7×12 and 7×24 open through holidays', () => {
  assert.equal(hoursOn('2026-10-01', deliveredCalendars['7x12'], { nation }), 12);
  assert.equal(hoursOn('2026-10-01', deliveredCalendars['7x24'], { nation }), 24);
  assert.equal(hoursOn('2026-10-01', { ...deliveredCalendars['7x12'], ignoresNation: false }, { nation }), 0);
});

test('lets the nearer layer win, day by day', () => {
  const day = '2026-10-01';
  const provider = { overrides: { [day]: hours('09:00', '10:00'), '2026-12-31': [] } };
  const customer = { overrides: { [day]: hours('09:00', '11:00') } };
  const site = { overrides: { [day]: hours('09:00', '12:00') } };
  assert.equal(hoursOn(day, office, { nation, provider }), 1);
  assert.equal(hoursOn(day, office, { nation, provider, customer }), 2);
  assert.equal(hoursOn(day, office, { nation, provider, customer, site }), 3);
  assert.equal(hoursOn('2026-12-31', office, { nation, provider, customer, site }), 0);
});

test("lets a template's own dated override win over the provider's and lose to the customer's", () => {
  const template = { ...office, overrides: { '2026-10-01': hours('09:00', '13:00') } };
  assert.equal(hoursOn('2026-10-01', template, { nation, provider: { overrides: { '2026-10-01': [] } } }), 4);
  assert.equal(hoursOn('2026-10-01', template, { nation, customer: { overrides: { '2026-10-01': [] } } }), 0);
});

test("takes a site's opening hours weekday by weekday, also for days that follow them", () => {
  const site = { week: { monday: hours('10:00', '22:00') } };
  assert.equal(hoursOn('2026-11-23', office, { nation, site }), 12);
  assert.equal(hoursOn('2026-11-24', office, { nation, site }), 8);
  assert.equal(hoursOn('2026-10-10', office, { nation, site }), 12);
  assert.equal(hoursOn('2026-10-01', office, { nation, site }), 0);
});

test("lets a provider's weekday win over a template's, and lose to the customer's", () => {
  const provider = { week: { monday: hours('09:00', '10:00') } };
  assert.equal(hoursOn('2026-11-23', office, { nation, provider }), 1);
  assert.equal(hoursOn('2026-11-24', office, { nation, provider }), 8);
  assert.equal(hoursOn('2026-11-23', office, { provider, customer: { week: { monday: [] } } }), 0);
});

test('lays nothing on what is open round the clock, but on 7×12', () => {
  const closed = { week: { monday: [] }, overrides: { '2026-11-24': [] } };
  const layers = { provider: closed, customer: closed, site: closed };
  assert.deepEqual(
    ['2026-11-23', '2026-11-24'].map((day) => hoursOn(day, deliveredCalendars['7x24'], layers)),
    [24, 24],
  );
  assert.deepEqual(
    ['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => hoursOn(day, deliveredCalendars['7x12'], layers)),
    [0, 0, 12],
  );
  const followsNation = { ...deliveredCalendars['7x24'], ignoresNation: false };
  assert.equal(hoursOn('2026-11-23', followsNation, layers), 0);
});
