import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, hour, officeHours, on } from './clock.factory.ts';
import { statusSeconds } from './status-seconds.rules.ts';

test('handling time is working time in progress, waiting time is all of it', () => {
  const { history } = factsOf(
    'Fri 09:00',
    'Fri 17:00 in_progress',
    'Mon 10:00 waiting awaiting_customer',
    'Tue 10:00 in_progress',
    'Tue 11:00 resolved',
    'Wed 09:00 closed',
  );
  assert.deepEqual(statusSeconds(history, officeHours, on('Thu 09:00')), {
    handlingSeconds: 3 * hour,
    waitingSeconds: 24 * hour,
    waitingWorkingSeconds: 8 * hour,
  });
});

test('the present status counts up to now', () => {
  const { history } = factsOf('Mon 09:00', 'Mon 10:00 in_progress');
  assert.equal(statusSeconds(history, officeHours, on('Mon 11:00')).handlingSeconds, hour);
});

test('what comes after the asked instant does not count', () => {
  const { history } = factsOf(
    'Mon 09:00',
    'Mon 10:00 in_progress',
    'Mon 17:00 waiting scheduled',
    'Tue 10:00 resolved',
  );
  assert.deepEqual(statusSeconds(history, officeHours, on('Mon 11:00')), {
    handlingSeconds: hour,
    waitingSeconds: 0,
    waitingWorkingSeconds: 0,
  });
});

test('a ticket without changes has neither', () => {
  assert.deepEqual(statusSeconds([], officeHours, on('Mon 11:00')), {
    handlingSeconds: 0,
    waitingSeconds: 0,
    waitingWorkingSeconds: 0,
  });
});
