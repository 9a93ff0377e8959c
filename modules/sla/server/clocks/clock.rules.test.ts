import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockOf, factsOf, hour, officeHours, on, termsOf } from './clock.factory.ts';
import { clockAt } from './clock.rules.ts';

const fourHours = termsOf({ seconds: 4 * hour });

test('a running clock counts on in working time', () => {
  const clock = clockOf('resolution', factsOf('Fri 17:00', 'Fri 17:30 in_progress'), [fourHours]);
  assert.deepEqual(clockAt(clock, officeHours, on('Mon 10:30')), {
    result: 'open',
    breachedAt: null,
    elapsedSeconds: 2.5 * hour,
    remainingSeconds: 1.5 * hour,
  });
});

test('a running clock is open at its deadline and breached right after it', () => {
  const clock = clockOf('resolution', factsOf('Fri 17:00'), [fourHours]);
  assert.equal(clockAt(clock, officeHours, on('Mon 12:00')).result, 'open');
  assert.deepEqual(clockAt(clock, officeHours, on('Mon 12:00:00.001')), {
    result: 'breached',
    breachedAt: on('Mon 12:00'),
    elapsedSeconds: 4 * hour,
    remainingSeconds: 0,
  });
});

test('time over target counts in working seconds', () => {
  const clock = clockOf('resolution', factsOf('Mon 09:00'), [fourHours]);
  assert.equal(clockAt(clock, officeHours, on('Tue 10:00')).remainingSeconds, -5 * hour);
});

test('a paused clock stands still', () => {
  const clock = clockOf('resolution', factsOf('Mon 09:00', 'Mon 10:00 waiting awaiting_customer'), [fourHours]);
  assert.deepEqual(clockAt(clock, officeHours, on('Thu 10:00')), {
    result: 'open',
    breachedAt: null,
    elapsedSeconds: hour,
    remainingSeconds: 3 * hour,
  });
});

test('a target used up when the pause began is breached although paused', () => {
  const clock = clockOf('resolution', factsOf('Mon 09:00', 'Mon 14:00 waiting awaiting_customer'), [fourHours]);
  assert.equal(clockAt(clock, officeHours, on('Mon 14:30')).breachedAt, on('Mon 14:00'));
});

test('a stopped clock says the same at any time', () => {
  const clock = clockOf('resolution', factsOf('Mon 09:00', 'Mon 11:00 resolved'), [fourHours]);
  assert.deepEqual(clockAt(clock, officeHours, on('Thu 10:00')), {
    result: 'met',
    breachedAt: null,
    elapsedSeconds: 2 * hour,
    remainingSeconds: 2 * hour,
  });
});

test('up to an agreed instant the remaining time is working time', () => {
  const clock = clockOf('resolution', factsOf('Fri 09:00'), [termsOf({ dueAt: on('Mon 12:00') })]);
  assert.equal(clockAt(clock, officeHours, on('Fri 17:00')).remainingSeconds, 4 * hour);
  assert.equal(clockAt(clock, officeHours, on('Tue 10:00')).remainingSeconds, -6 * hour);
});

test('without a promise nothing remains and nothing is missing', () => {
  const clock = clockOf('resolution', factsOf('Fri 09:00'), [termsOf(null)]);
  assert.deepEqual(clockAt(clock, officeHours, on('Mon 09:00')), {
    result: 'open',
    breachedAt: null,
    elapsedSeconds: 8 * hour,
    remainingSeconds: null,
  });
});
