import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Caller } from '../../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { acceptTicket } from '../tickets/accept-ticket.ts';
import { assignTicket } from '../tickets/assign-ticket.ts';
import { changeTicket } from '../tickets/change-ticket.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { resolveTicket } from '../tickets/resolve-ticket.ts';
import { personOf, recordOne } from '../tickets/ticket.factory.ts';
import { waitOnTicket } from '../tickets/wait-on-ticket.ts';
import { readTimeline } from './read-timeline.ts';
import { writeEntry } from './write-entry.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, expert, donghai } = desk;
const user = personOf(donghai, 'end_user', donghai.callerId);
const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '更换硒鼓' };

async function accepted(): Promise<string> {
  const { id } = await as(engineer, '09:00')((tx) => recordOne(tx, donghai));
  await as(engineer, '09:05')((tx) => acceptTicket(tx, { ticket: id }));
  return id;
}

const write = (caller: Caller, clock: string, entry: Parameters<typeof writeEntry>[1]) =>
  as(caller, clock)((tx) => writeEntry(tx, entry));

async function told(caller: Caller, ticket: string): Promise<string[]> {
  const { items } = await as(caller, '18:00')((tx) => readTimeline(tx, { ticket }));
  return items.map((item) => (item.type === 'entry' ? `${item.author.name}: ${item.body}` : item.kind));
}

test('the staff read entries and what happened as one story, oldest first', async () => {
  const id = await accepted();
  await write(engineer, '09:10', { ticket: id, kind: 'step', body: '看日志' });
  await write(engineer, '09:20', { ticket: id, kind: 'reply', body: '正在处理' });
  await as(engineer, '09:30')((tx) => resolveTicket(tx, { ticket: id, ...solution, steps: ['换件'] }));
  assert.deepEqual(await told(engineer, id), [
    'ticket.recorded',
    'ticket.accepted',
    '张伟: 看日志',
    '张伟: 正在处理',
    '张伟: 换件',
    // whoever solved it from afar says that its user agreed
    'ticket.remote_agreed',
    'ticket.remote_started',
    'ticket.remote_ended',
    'ticket.resolved',
  ]);
});

test('an event names who did it, its codes and its text', async () => {
  const id = await accepted();
  await as(engineer, '09:10')((tx) => assignTicket(tx, { ticket: id, assigneeId: expert.subjectId }));
  await as(expert, '09:20')((tx) => acceptTicket(tx, { ticket: id }));
  await as(expert, '09:30')((tx) => changeTicket(tx, { ticket: id, siteId: null, title: '卡纸了' }));
  await as(expert, '09:40')((tx) => resolveTicket(tx, { ticket: id, ...solution }));
  const { items } = await as(engineer, '10:00')((tx) => readTimeline(tx, { ticket: id }));
  const events = new Map(items.flatMap((item) => (item.type === 'event' ? [[item.kind, item] as const] : [])));
  const { actor, params } = events.get('ticket.assigned') ?? assert.fail();
  assert.deepEqual([actor, params['assignee'], params['team']], [{ kind: 'staff', name: '张伟' }, '陈强', null]);
  assert.deepEqual(events.get('ticket.changed')?.changes, [
    { field: 'title', before: '打印机卡纸', after: '卡纸了' },
    { field: 'site', before: '东海一厂', after: null },
  ]);
  assert.deepEqual(
    [events.get('ticket.resolved')?.text, events.get('ticket.resolved')?.params['code']],
    ['更换硒鼓', 'permanent'],
  );
});

test('customers read public entries and milestones; what is private or the provider’s own they do not', async () => {
  const id = await accepted();
  await write(engineer, '09:10', { ticket: id, kind: 'note', body: '用户又忘了插电源' });
  await write(engineer, '09:20', { ticket: id, kind: 'reply', body: '请检查电源' });
  await as(engineer, '09:30')((tx) => changeTicket(tx, { ticket: id, impact: 'interrupted' }));
  await as(engineer, '09:40')((tx) => assignTicket(tx, { ticket: id, assigneeId: expert.subjectId }));
  assert.deepEqual(await told(user, id), ['ticket.recorded', 'ticket.accepted', ': 请检查电源']);
  const colleague = personOf(donghai, 'end_user', donghai.colleagueId);
  await assert.rejects(told(colleague, id), refuses('not_found'));
});

test('steps are numbered within their ticket, and the first starts the handling', async () => {
  const id = await accepted();
  const numbers = await Promise.all(
    ['一', '二', '三'].map((body) => write(engineer, '09:10', { ticket: id, kind: 'step', body })),
  );
  assert.deepEqual(new Set(numbers.map(({ stepNumber }) => stepNumber)), new Set([1, 2, 3]));
  const ticket = await as(engineer, '10:00')((tx) => readTicket(tx, { ticket: id }));
  assert.equal(ticket.startedAt, '2026-11-20T01:10:00.000Z');
});

test('the caller’s answer resumes a ticket that waits for them, and only then', async () => {
  const id = await accepted();
  const wait = (reason: string) => as(engineer, '09:30')((tx) => waitOnTicket(tx, { ticket: id, reason }));
  const statusAfterAnswer = async () => {
    await write(user, '10:00', { ticket: id, kind: 'answer', body: '已重启' });
    return (await as(engineer, '10:01')((tx) => readTicket(tx, { ticket: id }))).status;
  };
  await wait('awaiting_customer');
  assert.equal(await statusAfterAnswer(), 'in_progress');
  await wait('awaiting_parts');
  assert.equal(await statusAfterAnswer(), 'waiting');
});

test('the caller’s answer reopens a resolved ticket', async () => {
  const id = await accepted();
  await as(engineer, '09:30')((tx) => resolveTicket(tx, { ticket: id, ...solution }));
  await write(user, '10:00', { ticket: id, kind: 'answer', body: '还是不行' });
  const ticket = await as(engineer, '10:01')((tx) => readTicket(tx, { ticket: id }));
  assert.deepEqual([ticket.status, ticket.reopenCount, ticket.resolvedAt], ['in_progress', 1, null]);
});

test('each writes in their own kinds, and replies are never private', async () => {
  const id = await accepted();
  await assert.rejects(
    write(user, '10:00', { ticket: id, kind: 'reply', body: '?' }),
    refuses('entry.not_your_kind', 'kind'),
  );
  await assert.rejects(write(user, '10:00', { ticket: id, kind: 'note', body: '?' }), refuses('ticket.not_yours'));
  await assert.rejects(
    write(engineer, '10:00', { ticket: id, kind: 'answer', body: '?' }),
    refuses('entry.not_your_kind', 'kind'),
  );
  const secret = { ticket: id, kind: 'reply', audience: 'internal', body: '?' } as const;
  await assert.rejects(write(engineer, '10:00', secret), refuses('entry.cannot_be_private', 'audience'));
});
