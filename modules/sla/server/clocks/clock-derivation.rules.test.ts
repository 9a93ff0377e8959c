import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockOf, factsOf, hour, on, termsOf } from './clock.factory.ts';

const fourHours = termsOf({ seconds: 4 * hour });
const eightHours = termsOf({ seconds: 8 * hour });

test('response ends at the first acceptance and stays when the ticket is handed on', () => {
  const facts = factsOf('Mon 09:00', 'Mon 10:00 in_progress', 'Mon 11:00 registered', 'Mon 16:00 in_progress');
  const clock = clockOf('response', facts, [fourHours]);
  assert.equal(clock.phase, 'stopped');
  assert.equal(clock.result, 'met');
  assert.equal(clock.stoppedAt, on('Mon 10:00'));
});

test('response ends with the resolving of a ticket that nobody accepted', () => {
  const facts = { ...factsOf('Mon 09:00', 'Mon 10:00 resolved'), respondedAt: null };
  const reopened = { ...factsOf('Mon 09:00', 'Mon 10:00 resolved', 'Tue 10:00 in_progress') };
  assert.equal(clockOf('response', facts, [fourHours]).stoppedAt, on('Mon 10:00'));
  assert.equal(clockOf('response', reopened, [fourHours]).stoppedAt, on('Mon 10:00'));
});

test('response pauses like any clock', () => {
  const facts = factsOf('Mon 09:00', 'Mon 09:00 waiting awaiting_customer', 'Tue 09:00 registered');
  assert.equal(clockOf('response', facts, [fourHours]).deadlineAt, on('Tue 14:00'));
});

test('a met response becomes void with the ticket, but stays met', () => {
  const facts = factsOf('Mon 09:00', 'Mon 10:00 in_progress', 'Mon 11:00 cancelled');
  const clock = clockOf('response', facts, [fourHours]);
  assert.deepEqual([clock.phase, clock.result, clock.stoppedAt], ['void', 'met', on('Mon 10:00')]);
});

test('lists each pause with its reason, and the time in resolved before a reopening', () => {
  const facts = factsOf(
    'Mon 09:00',
    'Mon 10:00 waiting awaiting_customer',
    'Mon 11:00 waiting awaiting_parts',
    'Mon 12:00 in_progress',
    'Mon 15:00 resolved',
    'Mon 16:00 in_progress',
    'Mon 17:00 waiting awaiting_customer',
  );
  const raised = termsOf(
    { seconds: 4 * hour },
    { from: on('Mon 10:30'), pausesIn: ['awaiting_customer', 'awaiting_parts'] },
  );
  const { pauses } = clockOf('resolution', facts, [eightHours, raised]);
  assert.deepEqual(pauses, [
    { from: on('Mon 10:00'), to: on('Mon 11:00'), reason: 'awaiting_customer' },
    { from: on('Mon 11:00'), to: on('Mon 12:00'), reason: 'awaiting_parts' },
    { from: on('Mon 15:00'), to: on('Mon 16:00'), reason: 'resolved' },
    { from: on('Mon 17:00'), to: null, reason: 'awaiting_customer' },
  ]);
});
