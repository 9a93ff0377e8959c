import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { openGround, type Circumstances } from '../../../../test/harness/providers.ts';
import { callerOf, makeMember } from '../../../identity/server/accounts/account.factory.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { acceptTicket } from './accept-ticket.ts';
import { assignTicket } from './assign-ticket.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { changeTicket } from './change-ticket.ts';
import { confirmTicket } from './confirm-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { reopenTicket } from './reopen-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { resumeTicket } from './resume-ticket.ts';
import { makeCompany, personOf, recordOne } from './ticket.factory.ts';
import { statusHistory } from './ticket-status.store.ts';
import { waitOnTicket } from './wait-on-ticket.ts';

const ground = await openGround(moduleRegisters);
after(() => ground.close());
const yunfan = await ground.found('yunfan');
const other = await ground.found('other');
const [wang, liu, lead, taker, stranger] = [
  await member('王芳', 'first_line'),
  await member('刘洋', 'second_line'),
  await member('孙丽', 'service_manager'),
  await member('陈静', 'call_taker'),
  await member('外人', 'first_line', other),
];
const [feihe, beichen] = await yunfan.as(wang, async (tx) => [
  await makeCompany(tx, '飞鹤科技'),
  await makeCompany(tx, '北辰集团'),
]);

async function member(name: string, role: string, provider = yunfan): Promise<Caller> {
  return provider.as(systemCaller('test'), async (tx) => {
    const { accountId } = await makeMember(tx, { name, email: `${name}@example.cn`, roleCodes: [role] });
    return callerOf(tx, accountId);
  });
}

/** As someone, at a wall-clock time of Friday 2026-11-20 in Shanghai, or at an instant. */
function as<T>(caller: Caller, clock: string, work: (tx: Tx) => Promise<T>, circumstances: Circumstances = {}) {
  const now = clock.includes('T')
    ? clock
    : `2026-11-20T${String(Number(clock.slice(0, 2)) - 8).padStart(2, '0')}${clock.slice(2)}:00.000Z`;
  return yunfan.as(caller, work, { ...circumstances, now });
}

const solution = { code: 'permanent', mode: 'remote', solution: '重装驱动' };
const resolveAs = (who: Caller, clock: string, { id }: TicketView) =>
  as(who, clock, (tx) => resolveTicket(tx, { ticket: id, ...solution }));

function refuses(code: string, field?: string) {
  return (error: unknown) => {
    assert.ok(error instanceof Refusal, String(error));
    assert.equal(error.code, code);
    assert.equal(error.field, field);
    return true;
  };
}

test('a recorded ticket has a number, a priority, its names and two running clocks', async () => {
  const ticket = await as(wang, '10:00', (tx) => recordOne(tx, feihe));
  assert.match(ticket.number, /^INC-2026-\d{6}$/);
  assert.deepEqual([ticket.status, ticket.priority, ticket.isOverdue], ['registered', 'P3', false]);
  assert.deepEqual(ticket.customer, { id: feihe.id, name: '飞鹤科技' });
  assert.deepEqual([ticket.caller?.name, ticket.caller?.department, ticket.site?.name], ['赵敏', '财务部', '总部']);
  assert.deepEqual([ticket.recorder?.name, ticket.firstResponder?.name, ticket.owner?.name], ['王芳', '王芳', '王芳']);
  assert.deepEqual(
    ticket.clocks.map(({ kind, phase, result }) => [kind, phase, result]),
    [
      ['response', 'running', 'open'],
      ['resolution', 'running', 'open'],
    ],
  );
  assert.ok(ticket.nextDueAt !== null);
  assert.deepEqual(ticket.abilities, ['accept', 'assign', 'wait', 'resolve', 'cancel', 'change', 'note', 'reply']);
});

test('from recording to confirmation each act leaves its time, and the history all of them', async () => {
  const { id } = await as(taker, '09:00', (tx) => recordOne(tx, feihe));
  await as(wang, '09:10', (tx) => acceptTicket(tx, { ticket: id }));
  await as(wang, '09:30', (tx) => waitOnTicket(tx, { ticket: id, reason: 'awaiting_customer' }));
  await as(wang, '10:30', (tx) => resumeTicket(tx, { ticket: id }));
  await as(wang, '11:00', (tx) => resolveTicket(tx, { ticket: id, ...solution, steps: ['看日志', '重装'] }));
  const ticket = await as(lead, '14:00', (tx) => confirmTicket(tx, { ticket: id }));

  assert.equal(ticket.status, 'closed');
  assert.deepEqual(
    [ticket.respondedAt, ticket.startedAt, ticket.resolvedAt, ticket.closedAt],
    ['2026-11-20T01:10:00.000Z', '2026-11-20T03:00:00.000Z', '2026-11-20T03:00:00.000Z', '2026-11-20T06:00:00.000Z'],
  );
  assert.deepEqual([ticket.handlingSeconds, ticket.waitingSeconds], [50 * 60, 60 * 60]);
  assert.deepEqual([ticket.firstContact, ticket.closure, ticket.nextDueAt], [false, 'confirmed', null]);
  assert.deepEqual([ticket.firstResponder?.name, ticket.assignee?.name], ['陈静', '王芳']);
  assert.deepEqual(
    ticket.clocks.map(({ phase, result, elapsedSeconds }) => [phase, result, elapsedSeconds]),
    [
      ['stopped', 'met', 10 * 60],
      ['stopped', 'met', 60 * 60],
    ],
  );
  const history = await as(wang, '14:00', (tx) => statusHistory(tx, id));
  assert.deepEqual(
    history.map(({ status }) => status),
    ['registered', 'in_progress', 'waiting', 'in_progress', 'resolved', 'closed'],
  );
});

test('solved at once is accepted and resolved in one act, within the first contact', async () => {
  const ticket = await as(wang, '10:00', (tx) => recordOne(tx, feihe, { resolution: solution }));
  assert.deepEqual([ticket.status, ticket.firstContact, ticket.assignee?.name], ['resolved', true, '王芳']);
  assert.equal(ticket.respondedAt, ticket.resolvedAt);
  assert.match(ticket.number, /^INC-/);
  const again = await as(wang, '10:05', (tx) => reopenTicket(tx, { ticket: ticket.id, reason: '又坏了' }));
  assert.deepEqual([again.status, again.firstContact, again.resolvedAt], ['in_progress', false, null]);
});

test('what arrives by itself is taken by whoever accepts it first', async () => {
  const mail = await as(taker, '10:00', (tx) => recordOne(tx, feihe, { channel: 'email' }));
  assert.equal(mail.firstResponder, null);
  const accepted = await as(wang, '10:05', (tx) => acceptTicket(tx, { ticket: mail.id }));
  assert.deepEqual([accepted.firstResponder?.name, accepted.owner?.name], ['王芳', '王芳']);
});

test('a ticket handed on is registered again, and keeps its first response and owner', async () => {
  const { id } = await as(wang, '10:00', (tx) => recordOne(tx, feihe));
  await as(wang, '10:05', (tx) => acceptTicket(tx, { ticket: id }));
  const handed = await as(wang, '10:20', (tx) => assignTicket(tx, { ticket: id, assigneeId: liu.subjectId }));
  assert.deepEqual([handed.status, handed.assignee?.name], ['registered', '刘洋']);
  const accepted = await as(liu, '10:40', (tx) => acceptTicket(tx, { ticket: id }));
  assert.equal(accepted.respondedAt, '2026-11-20T02:05:00.000Z');
  assert.equal(accepted.assignedAt, '2026-11-20T02:20:00.000Z');
  assert.equal(accepted.owner?.name, '王芳');
});

test('an assignment must name somebody who is there', async () => {
  const { id } = await as(wang, '10:00', (tx) => recordOne(tx, feihe));
  const assign = (input: object) => as(wang, '10:01', (tx) => assignTicket(tx, { ticket: id, ...input }));
  await assert.rejects(assign({}), refuses('ticket.nobody_named', 'teamId'));
  await assert.rejects(assign({ assigneeId: stranger.subjectId }), refuses('unknown_reference', 'assigneeId'));
});

test('what the status forbids is refused, naming what it allows', async () => {
  const { id } = await as(wang, '10:00', (tx) => recordOne(tx, feihe));
  await assert.rejects(
    as(wang, '10:01', (tx) => resumeTicket(tx, { ticket: id })),
    (error) => {
      assert.ok(error instanceof Refusal);
      assert.equal(error.code, 'ticket.forbidden_transition');
      assert.ok(Array.isArray(error.params['allowed']) && error.params['allowed'].length === 8);
      return true;
    },
  );
});

test('cancelled is final, and only its recorder or a supervisor cancels', async () => {
  const { id } = await as(wang, '10:00', (tx) => recordOne(tx, feihe));
  const cancel = (who: Caller, ticket = id) =>
    as(who, '10:01', (tx) => cancelTicket(tx, { ticket, reason: 'mistaken' }));
  await assert.rejects(cancel(taker), refuses('ticket.not_yours'));
  const cancelled = await cancel(liu);
  assert.deepEqual(
    [cancelled.status, cancelled.cancelReason, cancelled.abilities],
    ['cancelled', 'mistaken', ['note']],
  );
  assert.ok(cancelled.clocks.every(({ phase }) => phase === 'void'));
  const own = await as(taker, '10:00', (tx) => recordOne(tx, feihe));
  assert.equal((await cancel(taker, own.id)).status, 'cancelled');
});

test('a change of impact re-prioritises and says so; a stale save is refused', async () => {
  const { id, revision } = await as(wang, '10:00', (tx) => recordOne(tx, feihe));
  const change = (input: object, seenRevision = revision) =>
    as(wang, '10:10', (tx) => changeTicket(tx, { ticket: id, ...input }), { seenRevision });
  const changed = await change({ impact: 'interrupted', title: '打印机不能用' });
  assert.deepEqual([changed.priority, changed.title, changed.revision], ['P1', '打印机不能用', revision + 1]);
  await assert.rejects(change({ title: '旧的' }), refuses('stale'));
  const same = await change({ title: '打印机不能用' }, revision + 1);
  assert.equal(same.revision, revision + 1);
  const [event] = await ground.owner
    .query<{ payload: object }>("select payload from event where subject_id = $1 and kind = 'ticket.changed'", [id])
    .then(({ rows }) => rows);
  assert.deepEqual(event?.payload, {
    changes: { impact: { from: 'degraded', to: 'interrupted' }, priority: { from: 'P3', to: 'P1' } },
  });
});

test('a report must name what is there, of this customer, in the order of time', async () => {
  const report = (input: object) => as(wang, '10:00', (tx) => recordOne(tx, feihe, input));
  await assert.rejects(report({ callerId: beichen.callerId }), refuses('unknown_reference', 'callerId'));
  await assert.rejects(report({ siteId: beichen.siteId }), refuses('unknown_reference', 'siteId'));
  await assert.rejects(report({ channel: 'pigeon' }), refuses('ticket.unknown_code', 'channel'));
  await assert.rejects(
    report({ reportedAt: '2026-11-20T03:00:00.000Z' }),
    refuses('ticket.reported_in_future', 'reportedAt'),
  );
  await assert.rejects(
    report({ reportedAt: '2026-11-20T01:00:00.000Z', occurredAt: '2026-11-20T01:30:00.000Z' }),
    refuses('ticket.occurred_after_reported', 'occurredAt'),
  );
});

test('another provider finds no such ticket, nor does staff of another customer', async () => {
  const { id } = await as(wang, '10:00', (tx) => recordOne(tx, feihe));
  await assert.rejects(
    other.as(stranger, (tx) => readTicket(tx, { ticket: id })),
    refuses('not_found'),
  );
  const limited = { ...liu, customers: [beichen.id] };
  await assert.rejects(
    as(limited, '10:01', (tx) => acceptTicket(tx, { ticket: id })),
    refuses('not_found'),
  );
  await assert.rejects(
    as(limited, '10:01', (tx) => recordOne(tx, feihe)),
    refuses('unknown_reference', 'customerId'),
  );
});

test('an end user confirms their own ticket; a colleague does not even see it, the auditor only reads', async () => {
  const ticket = await as(wang, '10:00', (tx) => recordOne(tx, feihe));
  await resolveAs(wang, '10:30', ticket);
  const user = personOf(feihe, 'end_user', feihe.callerId);
  const colleague = personOf(feihe, 'end_user', feihe.colleagueId);
  const auditor = personOf(feihe, 'customer_auditor', feihe.colleagueId);
  const confirm = (who: Caller) => as(who, '11:00', (tx) => confirmTicket(tx, { ticket: ticket.id }));
  await assert.rejects(confirm(colleague), refuses('not_found'));
  await assert.rejects(confirm(auditor), refuses('ticket.not_yours'));
  const seen = await as(user, '10:50', (tx) => readTicket(tx, { ticket: ticket.id }));
  assert.deepEqual(seen.abilities, ['confirm', 'reopen', 'reply']);
  assert.deepEqual([seen.assignee, seen.recorder, seen.team], [null, null, null]);
  assert.equal((await confirm(user)).status, 'closed');
});

test('an end user reports for themselves, by the portal, and leaves the rest to the provider', async () => {
  const user = personOf(feihe, 'end_user', feihe.callerId);
  const report = (input: object) => as(user, '10:00', (tx) => recordOne(tx, feihe, { channel: 'portal', ...input }));
  const ticket = await report({ callerId: undefined });
  assert.deepEqual([ticket.caller?.id, ticket.status, ticket.recorder], [feihe.callerId, 'registered', null]);
  assert.match(ticket.number, /^INC-2026-/);
  await assert.rejects(report({ callerId: feihe.colleagueId }), refuses('ticket.not_yours', 'callerId'));
  await assert.rejects(report({ channel: 'phone' }), refuses('ticket.provider_only', 'channel'));
  await assert.rejects(report({ assigneeId: wang.subjectId }), refuses('ticket.provider_only', 'assigneeId'));
  await assert.rejects(report({ customerId: beichen.id }), refuses('unknown_reference', 'customerId'));
});
