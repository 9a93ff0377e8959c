import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from './clock.ts';
import { fixedClock } from './fixed-clock.ts';

test('the system clock tells the time in UTC with milliseconds', () => {
  assert.match(systemClock.now(), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test('a fixed clock stands still', () => {
  const clock = fixedClock('2026-11-20T09:00:00.000Z');
  assert.equal(clock.now(), '2026-11-20T09:00:00.000Z');
  assert.equal(clock.now(), '2026-11-20T09:00:00.000Z');
});

test('a fixed clock moves only when told to', () => {
  const clock = fixedClock('2026-11-20T09:00:00.000Z');
  clock.advance(90);
  assert.equal(clock.now(), '2026-11-20T09:01:30.000Z');
  clock.set('2026-12-31T23:59:59.999Z');
  assert.equal(clock.now(), '2026-12-31T23:59:59.999Z');
});
