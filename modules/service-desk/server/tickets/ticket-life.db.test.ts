import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { acceptTicket } from './accept-ticket.ts';
import { assignTicket } from './assign-ticket.ts';
import { confirmTicket } from './confirm-ticket.ts';
import { reopenTicket } from './reopen-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { resumeTicket } from './resume-ticket.ts';
import { recordOne } from './ticket.factory.ts';
import { statusHistory } from './ticket-status.store.ts';
import { waitOnTicket } from './wait-on-ticket.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, expert, manager, taker, stranger, donghai } = desk;
const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '重装驱动' };

test('a recorded ticket has a number, a priority, its names and two running clocks', async () => {
  const ticket = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  assert.match(ticket.number, /^INC-2026-\d{6}$/);
  assert.deepEqual([ticket.status, ticket.priority, ticket.isOverdue], ['registered', 'P3', false]);
  assert.deepEqual(ticket.customer, { id: donghai.id, name: '东海制造有限公司' });
  assert.deepEqual([ticket.caller?.name, ticket.caller?.department, ticket.site?.name], ['赵雷', '财务部', '东海一厂']);
  assert.deepEqual([ticket.recorder?.name, ticket.firstResponder?.name, ticket.owner?.name], ['张伟', '张伟', '张伟']);
  assert.deepEqual(
    ticket.clocks.map(({ kind, phase, result }) => [kind, phase, result]),
    [
      ['response', 'running', 'open'],
      ['resolution', 'running', 'open'],
    ],
  );
  assert.ok(ticket.nextDueAt !== null);
  const leading = ['accept', 'assign', 'wait', 'resolve', 'cancel', 'change', 'note', 'reply'];
  assert.deepEqual(ticket.abilities, [...leading, 'escalate', 'hand_over', 'link', 'split', 'merge', 'milestone']);
});

test('from recording to confirmation each act leaves its time, and the history all of them', async () => {
  const { id } = await as(taker, '09:00')((tx) => recordOne(tx, donghai));
  await as(engineer, '09:10')((tx) => acceptTicket(tx, { ticket: id }));
  await as(engineer, '09:30')((tx) => waitOnTicket(tx, { ticket: id, reason: 'awaiting_customer' }));
  await as(engineer, '10:30')((tx) => resumeTicket(tx, { ticket: id }));
  await as(engineer, '11:00')((tx) => resolveTicket(tx, { ticket: id, ...solution, steps: ['看日志', '重装'] }));
  const ticket = await as(manager, '14:00')((tx) => confirmTicket(tx, { ticket: id }));

  assert.equal(ticket.status, 'closed');
  assert.deepEqual(
    [ticket.respondedAt, ticket.startedAt, ticket.resolvedAt, ticket.closedAt],
    ['2026-11-20T01:10:00.000Z', '2026-11-20T03:00:00.000Z', '2026-11-20T03:00:00.000Z', '2026-11-20T06:00:00.000Z'],
  );
  assert.deepEqual([ticket.handlingSeconds, ticket.waitingSeconds], [50 * 60, 60 * 60]);
  assert.deepEqual([ticket.firstContact, ticket.closure, ticket.nextDueAt], [false, 'confirmed', null]);
  assert.deepEqual([ticket.firstResponder?.name, ticket.assignee?.name], ['何静', '张伟']);
  assert.deepEqual(
    ticket.clocks.map(({ phase, result, elapsedSeconds }) => [phase, result, elapsedSeconds]),
    [
      ['stopped', 'met', 10 * 60],
      ['stopped', 'met', 60 * 60],
    ],
  );
  const history = await as(engineer, '14:00')((tx) => statusHistory(tx, id));
  assert.deepEqual(
    history.map(({ status }) => status),
    ['registered', 'in_progress', 'waiting', 'in_progress', 'resolved', 'closed'],
  );
});

test('solved at once is accepted and resolved in one act, within the first contact', async () => {
  const ticket = await as(engineer, '10:00')((tx) => recordOne(tx, donghai, { resolution: solution }));
  assert.deepEqual([ticket.status, ticket.firstContact, ticket.assignee?.name], ['resolved', true, '张伟']);
  assert.equal(ticket.respondedAt, ticket.resolvedAt);
  assert.match(ticket.number, /^INC-/);
  const again = await as(engineer, '10:05')((tx) => reopenTicket(tx, { ticket: ticket.id, reason: '又坏了' }));
  assert.deepEqual([again.status, again.firstContact, again.resolvedAt], ['in_progress', false, null]);
});

test('what arrives by itself is taken by whoever accepts it first', async () => {
  const mail = await as(taker, '10:00')((tx) => recordOne(tx, donghai, { channel: 'email' }));
  assert.equal(mail.firstResponder, null);
  const accepted = await as(engineer, '10:05')((tx) => acceptTicket(tx, { ticket: mail.id }));
  assert.deepEqual([accepted.firstResponder?.name, accepted.owner?.name], ['张伟', '张伟']);
});

test('a ticket handed on is registered again, and keeps its first response and owner', async () => {
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  await as(engineer, '10:05')((tx) => acceptTicket(tx, { ticket: id }));
  const handed = await as(engineer, '10:20')((tx) => assignTicket(tx, { ticket: id, assigneeId: expert.subjectId }));
  assert.deepEqual([handed.status, handed.assignee?.name], ['registered', '陈强']);
  const accepted = await as(expert, '10:40')((tx) => acceptTicket(tx, { ticket: id }));
  assert.equal(accepted.respondedAt, '2026-11-20T02:05:00.000Z');
  assert.equal(accepted.assignedAt, '2026-11-20T02:20:00.000Z');
  assert.equal(accepted.owner?.name, '张伟');
});

test('an assignment must name somebody who is there', async () => {
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  const assign = (input: object) => as(engineer, '10:01')((tx) => assignTicket(tx, { ticket: id, ...input }));
  await assert.rejects(assign({}), refuses('ticket.nobody_named', 'teamId'));
  await assert.rejects(assign({ assigneeId: stranger.subjectId }), refuses('unknown_reference', 'assigneeId'));
});
