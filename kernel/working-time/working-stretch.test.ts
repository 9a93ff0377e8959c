import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { millisecondsOf } from '../instant.ts';
import { deliveredCalendars } from './delivered-calendars.ts';
import { resolveLayers } from './layers.ts';
import { WorkingCalendar } from './working-calendar.ts';

const office = new WorkingCalendar('5x8', resolveLayers(deliveredCalendars['5x8'], { nation: [] }));
const always = new WorkingCalendar('7x24', resolveLayers(deliveredCalendars['7x24'], { nation: [] }));

function shanghai(wallClock: string): number {
  return millisecondsOf(new Date(`${wallClock.replace(' ', 'T')}:00+08:00`).toISOString());
}

test('in the morning it is open until noon, at noon from one on', () => {
  const morning = { opens: shanghai('2026-11-20 09:00'), closes: shanghai('2026-11-20 12:00') };
  assert.deepEqual(office.stretchAt(shanghai('2026-11-20 10:00')), morning);
  const afternoon = { opens: shanghai('2026-11-20 13:00'), closes: shanghai('2026-11-20 18:00') };
  assert.deepEqual(office.stretchAt(shanghai('2026-11-20 12:00')), afternoon);
});

test('at closing time on a Friday the next open time is on Monday, also over the end of a year', () => {
  assert.equal(office.stretchAt(shanghai('2026-11-20 18:00'))?.opens, shanghai('2026-11-23 09:00'));
  assert.equal(office.stretchAt(shanghai('2027-12-31 18:00'))?.opens, shanghai('2028-01-03 09:00'));
});

test('round the clock it is open before and after', () => {
  const now = shanghai('2026-12-31 23:59');
  const stretch = always.stretchAt(now);
  assert.ok(stretch && stretch.opens <= now && stretch.closes > now);
});

test('whatever the instant, all of the stretch from there on is working time, and nothing before it', () => {
  const instants = fc.integer({ min: shanghai('2025-01-01 00:00'), max: shanghai('2028-12-31 00:00') });
  fc.assert(
    fc.property(instants, (instant) => {
      const stretch = office.stretchAt(instant);
      assert.ok(stretch && stretch.closes > instant);
      const from = Math.max(instant, stretch.opens);
      assert.equal(office.between(from, stretch.closes), stretch.closes - from);
      assert.equal(office.between(instant, from), 0);
    }),
  );
});
