import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockOf, factsOf, hour, officeHours, on, termsOf } from '../clocks/clock.factory.ts';
import type { SubjectFacts } from '../clocks/subject-facts.rules.ts';
import { mayRunOutFirst, nearestOf } from './nearest-clock.rules.ts';

const oneHour = termsOf({ seconds: hour });
const eightHours = termsOf({ seconds: 8 * hour });

/** A response within the hour, and a resolution within eight. */
function nearest(facts: SubjectFacts, now: string) {
  const clocks = [clockOf('response', facts, [oneHour]), clockOf('resolution', facts, [eightHours])];
  return nearestOf(
    clocks.map((clock) => ({ clock, working: officeHours, isProvisional: () => false })),
    on(now),
  );
}

test('before anybody accepts the response runs out first, and counts until noon', () => {
  const clock = nearest(factsOf('Mon 11:00'), 'Mon 11:30');
  assert.deepEqual([clock?.kind, clock?.phase, clock?.remainingSeconds], ['response', 'running', hour / 2]);
  assert.deepEqual(clock?.counts, { from: on('Mon 09:00'), to: on('Mon 12:00') });
});

test('once it is accepted the resolution is what runs out, and at night it waits for the morning', () => {
  const clock = nearest(factsOf('Mon 11:00', 'Mon 11:30 in_progress'), 'Mon 20:00');
  assert.deepEqual([clock?.kind, clock?.remainingSeconds], ['resolution', 2 * hour]);
  assert.deepEqual(clock?.counts, { from: on('Tue 09:00'), to: on('Tue 12:00') });
});

test('a paused clock says why, and counts in no time', () => {
  const told = ['Mon 10:00 in_progress', 'Mon 11:00 waiting awaiting_customer'];
  const clock = nearest(factsOf('Mon 10:00', ...told), 'Tue 11:00');
  assert.deepEqual(
    [clock?.phase, clock?.pausedFor, clock?.counts, clock?.remainingSeconds],
    ['paused', 'awaiting_customer', null, 7 * hour],
  );
});

test('one that is over says by how much', () => {
  const clock = nearest(factsOf('Mon 09:00'), 'Mon 11:00');
  assert.deepEqual([clock?.result, clock?.remainingSeconds], ['breached', -hour]);
});

test('of what is resolved nothing runs out any more', () => {
  assert.equal(nearest(factsOf('Mon 09:00', 'Mon 09:30 in_progress', 'Mon 10:00 resolved'), 'Mon 11:00'), null);
});

test('only the earliest deadline is worth a look at its calendar; of what waits all are', () => {
  const targets = (facts: SubjectFacts) => {
    const clocks = [oneHour, eightHours].map((terms) => clockOf('resolution', facts, [terms]));
    return mayRunOutFirst(clocks).map(({ targetSeconds }) => targetSeconds);
  };
  assert.deepEqual(targets(factsOf('Mon 09:00')), [hour]);
  const waiting = factsOf('Mon 10:00', 'Mon 10:00 in_progress', 'Mon 10:10 waiting awaiting_customer');
  assert.deepEqual(targets(waiting), [hour, 8 * hour]);
});
