import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { acceptTicket } from './accept-ticket.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { changeTicket } from './change-ticket.ts';
import { confirmTicket } from './confirm-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { resumeTicket } from './resume-ticket.ts';
import { personOf, recordOne } from './ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, expert, taker, stranger, donghai, xiling } = desk;
const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '重装驱动' };

test('what the status forbids is refused, naming what it allows', async () => {
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  await assert.rejects(
    as(engineer, '10:01')((tx) => resumeTicket(tx, { ticket: id })),
    (error) => {
      assert.ok(error instanceof Refusal);
      assert.equal(error.code, 'ticket.forbidden_transition');
      const acts = ['accept', 'assign', 'resolve', 'cancel', 'note'].map((act) => `$t:service-desk:ticket.act.${act}`);
      const allowed = error.params['allowed'];
      assert.ok(Array.isArray(allowed) && acts.every((act) => allowed.includes(act)), String(allowed));
      assert.ok(!allowed.includes('$t:service-desk:ticket.act.resume'));
      return true;
    },
  );
});

test('two who accept at the same time are decided one after the other', async () => {
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  const accept = (who: Caller) => as(who, '10:01')((tx) => acceptTicket(tx, { ticket: id }));
  const outcomes = await Promise.allSettled([engineer, expert, engineer, expert].map(accept));
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  assert.deepEqual(
    refused.map((error) => error instanceof Refusal && error.code),
    Array.from({ length: 3 }, () => 'ticket.forbidden_transition'),
  );
});

test('cancelled is final, and only its recorder or a supervisor cancels', async () => {
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  const cancel = (who: Caller, ticket = id) =>
    as(who, '10:01')((tx) => cancelTicket(tx, { ticket, reason: 'mistaken' }));
  await assert.rejects(cancel(taker), refuses('ticket.not_yours'));
  const cancelled = await cancel(expert);
  assert.deepEqual(
    [cancelled.status, cancelled.cancelReason, cancelled.abilities],
    ['cancelled', 'mistaken', ['note', 'link']],
  );
  assert.ok(cancelled.clocks.every(({ phase }) => phase === 'void'));
  const own = await as(taker, '10:00')((tx) => recordOne(tx, donghai));
  assert.equal((await cancel(taker, own.id)).status, 'cancelled');
});

test('a change of impact re-prioritises and says so; a stale save is refused', async () => {
  const { id, revision } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  const change = (input: object, seenRevision = revision) =>
    as(engineer, '10:10', seenRevision)((tx) => changeTicket(tx, { ticket: id, ...input }));
  const changed = await change({ impact: 'interrupted', title: '打印机不能用' });
  assert.deepEqual([changed.priority, changed.title, changed.revision], ['P1', '打印机不能用', revision + 1]);
  await assert.rejects(change({ title: '旧的' }), refuses('stale'));
  const same = await change({ title: '打印机不能用' }, revision + 1);
  assert.equal(same.revision, revision + 1);
  const [event] = await desk.ground.owner
    .query<{ payload: object }>("select payload from event where subject_id = $1 and kind = 'ticket.changed'", [id])
    .then(({ rows }) => rows);
  assert.deepEqual(event?.payload, {
    changes: { impact: { from: 'degraded', to: 'interrupted' }, priority: { from: 'P3', to: 'P1' } },
  });
});

test('a report must name what is there, of this customer, in the order of time', async () => {
  const report = (input: object) => as(engineer, '10:00')((tx) => recordOne(tx, donghai, input));
  await assert.rejects(report({ callerId: xiling.callerId }), refuses('unknown_reference', 'callerId'));
  await assert.rejects(report({ siteId: xiling.siteId }), refuses('unknown_reference', 'siteId'));
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
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  await assert.rejects(
    desk.other.as(stranger, (tx) => readTicket(tx, { ticket: id })),
    refuses('not_found'),
  );
  const limited = { ...expert, customers: [xiling.id] };
  await assert.rejects(
    as(limited, '10:01')((tx) => acceptTicket(tx, { ticket: id })),
    refuses('not_found'),
  );
  await assert.rejects(
    as(limited, '10:01')((tx) => recordOne(tx, donghai)),
    refuses('unknown_reference', 'customerId'),
  );
});

test('an end user confirms their own ticket; a colleague does not even see it, the auditor only reads', async () => {
  const ticket = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  await as(engineer, '10:30')((tx) => resolveTicket(tx, { ticket: ticket.id, ...solution }));
  const user = personOf(donghai, 'end_user', donghai.callerId);
  const colleague = personOf(donghai, 'end_user', donghai.colleagueId);
  const auditor = personOf(donghai, 'customer_auditor', donghai.colleagueId);
  const confirm = (who: Caller) => as(who, '11:00')((tx) => confirmTicket(tx, { ticket: ticket.id }));
  await assert.rejects(confirm(colleague), refuses('not_found'));
  await assert.rejects(confirm(auditor), refuses('ticket.not_yours'));
  const seen = await as(user, '10:50')((tx) => readTicket(tx, { ticket: ticket.id }));
  assert.deepEqual(seen.abilities, ['confirm', 'reopen', 'reply', 'sign']);
  assert.deepEqual([seen.assignee, seen.recorder, seen.team], [null, null, null]);
  assert.equal((await confirm(user)).status, 'closed');
});

test('an end user reports for themselves, by the portal, and leaves the rest to the provider', async () => {
  const user = personOf(donghai, 'end_user', donghai.callerId);
  const report = (input: object) => as(user, '10:00')((tx) => recordOne(tx, donghai, { channel: 'portal', ...input }));
  const ticket = await report({ callerId: undefined });
  assert.deepEqual([ticket.caller?.id, ticket.status, ticket.recorder], [donghai.callerId, 'registered', null]);
  assert.match(ticket.number, /^INC-2026-/);
  await assert.rejects(report({ callerId: donghai.colleagueId }), refuses('ticket.not_yours', 'callerId'));
  await assert.rejects(report({ channel: 'phone' }), refuses('ticket.provider_only', 'channel'));
  await assert.rejects(report({ assigneeId: engineer.subjectId }), refuses('ticket.provider_only', 'assigneeId'));
  await assert.rejects(report({ customerId: xiling.id }), refuses('unknown_reference', 'customerId'));
});
