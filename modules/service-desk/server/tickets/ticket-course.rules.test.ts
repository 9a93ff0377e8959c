import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accepted,
  assigned,
  cancelled,
  closed,
  reopened,
  resolved,
  resumed,
  started,
  waiting,
} from './ticket-course.rules.ts';
import { recorded } from './recording.rules.ts';
import type { Ticket } from './ticket-record.rules.ts';

const [nine, ten, eleven] = ['2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z', '2026-11-20T03:00:00.000Z'];
const [wang, liu] = ['wang', 'liu'];
const solution = { code: 'permanent', mode: 'remote', solution: '重装驱动' };

/** Reported by mail at nine: nobody has taken it. */
const fresh: Ticket = recorded(
  { kind: 'incident', customerId: 'feihe', title: '打印机卡纸', channel: 'email' },
  {
    id: 'ticket',
    recorderId: null,
    impact: 'degraded',
    urgency: 'normal',
    priority: 'P3',
    hands: { teamId: null, assigneeId: null, line: null },
    at: nine,
  },
);

test('whoever accepts first is first responder and owner for good', () => {
  const first = accepted(fresh, { by: wang, at: ten });
  const handed = assigned(first, { teamId: null, assigneeId: liu, line: null }, eleven);
  const second = accepted(handed, { by: liu, at: eleven });
  assert.deepEqual([second.firstResponderId, second.ownerId, second.assigneeId], [wang, wang, liu]);
});

test('the response is the first acceptance, however often it is accepted', () => {
  const first = accepted(fresh, { by: wang, at: ten });
  const again = accepted({ ...first, status: 'registered' }, { by: liu, at: eleven });
  assert.equal(again.respondedAt, ten);
});

test('accepting out of the team’s queue keeps when it was assigned', () => {
  const queued = assigned(fresh, { teamId: 'team', assigneeId: null, line: 1 }, nine);
  assert.equal(accepted(queued, { by: wang, at: ten }).assignedAt, nine);
});

test('accepting what a colleague had takes it over now', () => {
  const theirs = assigned(fresh, { teamId: null, assigneeId: liu, line: null }, nine);
  const taken = accepted(theirs, { by: wang, at: ten });
  assert.deepEqual([taken.assigneeId, taken.assignedAt], [wang, ten]);
});

test('in progress, other hands make it registered again; the same hands leave it', () => {
  const mine = accepted(fresh, { by: wang, at: ten });
  assert.equal(assigned(mine, { teamId: null, assigneeId: liu, line: null }, eleven).status, 'registered');
  assert.equal(assigned(mine, { teamId: 'team', assigneeId: wang, line: 1 }, eleven).status, 'in_progress');
  const idle = waiting(mine, 'scheduled');
  assert.equal(assigned(idle, { teamId: null, assigneeId: liu, line: null }, eleven).status, 'waiting');
});

test('a team of the second line takes it off the first, for good', () => {
  const second = assigned(fresh, { teamId: 'second', assigneeId: null, line: 2 }, ten);
  assert.deepEqual([fresh.leftFirstLine, second.leftFirstLine], [false, true]);
  assert.equal(assigned(second, { teamId: 'first', assigneeId: null, line: 1 }, eleven).leftFirstLine, true);
});

test('an engineer who resumes what nobody accepted has accepted it; an answer accepts nothing', () => {
  const idle = waiting(fresh, 'awaiting_customer');
  const byEngineer = resumed(idle, { by: wang, at: ten });
  assert.deepEqual([byEngineer.respondedAt, byEngineer.assigneeId, byEngineer.waitingReason], [ten, wang, null]);
  const byAnswer = resumed(idle, { by: null, at: ten });
  assert.deepEqual([byAnswer.status, byAnswer.respondedAt, byAnswer.assigneeId], ['in_progress', null, null]);
});

test('the first step starts the handling', () => {
  assert.equal(started(started(fresh, ten), eleven).startedAt, ten);
});

test('resolving accepts and starts what was not', () => {
  const done = resolved(fresh, solution, { by: wang, at: ten });
  assert.deepEqual([done.respondedAt, done.startedAt, done.resolvedAt, done.assigneeId], [ten, ten, ten, wang]);
  assert.deepEqual([done.status, done.resolutionCode, done.handlingMode], ['resolved', 'permanent', 'remote']);
});

test('only a recording that says so is solved in the first contact', () => {
  assert.equal(resolved(fresh, solution, { by: wang, at: ten }).firstContact, false);
  assert.equal(resolved({ ...fresh, firstContact: true }, solution, { by: wang, at: nine }).firstContact, true);
});

test('a reopened ticket is not resolved, was not solved in the first contact, and counts its reopenings', () => {
  const done = resolved({ ...fresh, firstContact: true }, solution, { by: wang, at: ten });
  const again = reopened(reopened(done));
  assert.deepEqual(
    [again.status, again.resolvedAt, again.solution, again.resolutionCode],
    ['in_progress', null, null, null],
  );
  assert.deepEqual([again.reopenCount, again.firstContact, again.respondedAt], [2, false, ten]);
});

test('closing keeps the resolution, and how it came to be closed', () => {
  const done = closed(resolved(fresh, solution, { by: wang, at: ten }), 'silent_consent', eleven);
  assert.deepEqual(
    [done.status, done.closedAt, done.closure, done.resolvedAt],
    ['closed', eleven, 'silent_consent', ten],
  );
});

test('a cancelled ticket waits for nothing', () => {
  const gone = cancelled(waiting(fresh, 'scheduled'), 'duplicate', ten);
  assert.deepEqual(
    [gone.status, gone.waitingReason, gone.cancelledAt, gone.cancelReason],
    ['cancelled', null, ten, 'duplicate'],
  );
});
