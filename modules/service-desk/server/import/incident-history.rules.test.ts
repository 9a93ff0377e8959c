import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignedAtOf, movesOf, standingsOf } from './incident-history.rules.ts';
import type { LogStep } from './log-row.rules.ts';
import { serviceNowEventLog } from './servicenow-event-log.delivered.ts';

type State = keyof typeof serviceNowEventLog.states;

function step(order: number, hour: number, state: State): LogStep {
  const at = `2016-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return { order, at, state: serviceNowEventLog.states[state], priority: 'P3', team: null, assignee: null };
}

const told = (steps: LogStep[]) => movesOf(standingsOf(steps)).map(({ at, status }) => `${at.slice(11, 13)} ${status}`);

test('rows in which nothing changes are merged, and the first one has the time', () => {
  const steps = [step(0, 1, 'New'), step(1, 2, 'New'), step(2, 3, 'Active'), step(3, 4, 'Active')];
  assert.deepEqual(told(steps), ['01 registered', '03 in_progress']);
});

test('the order is the count of the log, not that of the file and not that of time', () => {
  assert.deepEqual(told([step(2, 5, 'Resolved'), step(0, 9, 'New'), step(1, 3, 'Active')]), [
    '09 registered',
    '03 in_progress',
    '05 resolved',
  ]);
});

test('where the log counted twice alike, time decides', () => {
  assert.deepEqual(told([step(7, 17, 'Closed'), step(7, 9, 'Active')]), ['09 in_progress', '17 closed']);
});

test('-100 changes nothing', () => {
  assert.deepEqual(told([step(0, 1, 'New'), step(1, 2, '-100'), step(2, 3, 'New')]), ['01 registered']);
});

test('a log that begins with -100 begins with the first status that it names', () => {
  assert.deepEqual(told([step(0, 1, '-100'), step(1, 2, 'Active')]), ['02 in_progress']);
});

test('a log need not begin with New', () => {
  assert.deepEqual(told([step(0, 1, 'Resolved'), step(1, 2, 'Closed')]), ['01 resolved', '02 closed']);
});

test('ways that our transitions forbid are kept as they were', () => {
  assert.deepEqual(told([step(0, 1, 'Closed'), step(1, 2, 'Active'), step(2, 3, 'Closed')]), [
    '01 closed',
    '02 in_progress',
    '03 closed',
  ]);
});

test('a wait for another reason is a change', () => {
  const moves = movesOf(standingsOf([step(0, 1, 'Awaiting User Info'), step(1, 2, 'Awaiting Vendor')]));
  assert.deepEqual(
    moves.map(({ waitingReason }) => waitingReason),
    ['awaiting_customer', 'awaiting_vendor'],
  );
});

test('two problems to wait for are one wait', () => {
  assert.deepEqual(told([step(0, 1, 'Awaiting Problem'), step(1, 2, 'Awaiting Evidence')]), ['01 waiting']);
});

test('another priority belongs to the status history, other hands do not', () => {
  const steps = [
    step(0, 1, 'New'),
    { ...step(1, 2, 'New'), priority: 'P1' as const },
    { ...step(2, 3, 'New'), priority: 'P1' as const, team: 'A' },
  ];
  assert.equal(standingsOf(steps).length, 3);
  assert.deepEqual(
    movesOf(standingsOf(steps)).map(({ priority }) => priority),
    ['P3', 'P1'],
  );
});

test('it was assigned when it came into the hands that have it in the end', () => {
  const [first, last] = [
    { team: 'A', assignee: null },
    { team: 'A', assignee: '7' },
  ];
  const steps = [
    { ...step(0, 1, 'New'), ...first },
    { ...step(1, 2, 'Active'), ...last },
    { ...step(2, 3, 'Resolved'), ...last },
  ];
  assert.equal(assignedAtOf(standingsOf(steps)), '2016-03-01T02:00:00.000Z');
  assert.equal(assignedAtOf(standingsOf([{ ...step(0, 1, 'New'), ...last }])), '2016-03-01T01:00:00.000Z');
});

test('what nobody has was not assigned, whoever had it before', () => {
  assert.equal(assignedAtOf(standingsOf([{ ...step(0, 1, 'New'), team: 'A' }, step(1, 2, 'New')])), null);
});
