import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { readTimeline } from '../entries/read-timeline.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { confirmTicket } from '../tickets/confirm-ticket.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { reopenTicket } from '../tickets/reopen-ticket.ts';
import { resolveTicket } from '../tickets/resolve-ticket.ts';
import { personOf, recordOne } from '../tickets/ticket.factory.ts';
import { followTicket } from './follow-ticket.ts';
import { linkTicket } from './link-ticket.ts';
import { listTicketLinks } from './list-ticket-links.ts';
import { retireTicketLink } from './retire-ticket-link.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, manager, donghai, xiling } = desk;
const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '更换交换机' };

const record = (title: string, company = donghai) =>
  as(engineer, '10:00')((tx) => recordOne(tx, company, { title })).then(({ id }) => id);
const statusOf = (id: Id) => as(engineer, '12:00')((tx) => readTicket(tx, { ticket: id })).then(({ status }) => status);
const childOf = (ticket: Id, otherId: Id) =>
  as(engineer, '10:05')((tx) => linkTicket(tx, { ticket, kind: 'child_of', otherId }));

test('a link stands on both pages, each from its side, until it is taken apart', async () => {
  const [one, other] = [await record('网络断'), await record('网络又断')];
  const { id } = await as(
    engineer,
    '10:05',
  )((tx) => linkTicket(tx, { ticket: other, kind: 'related_to', otherId: one }));
  const linksOf = (ticket: Id) => as(engineer, '10:10')((tx) => listTicketLinks(tx, { ticket }));
  const shown = ({ items }: Awaited<ReturnType<typeof linksOf>>) =>
    items.map(({ direction, ticket }) => [direction, ticket.id]);
  assert.deepEqual(shown(await linksOf(one)), [['from', other]]);
  assert.deepEqual(shown(await linksOf(other)), [['to', one]]);
  await as(engineer, '10:15')((tx) => retireTicketLink(tx, { ticketLink: id }));
  assert.deepEqual(shown(await linksOf(one)), []);
});

test('tickets of two customers are never linked', async () => {
  const [ours, theirs] = [await record('网络断'), await record('网络断', xiling)];
  const linked = as(engineer, '10:05')((tx) => linkTicket(tx, { ticket: ours, kind: 'related_to', otherId: theirs }));
  await assert.rejects(linked, refuses('ticket_link.other_customer', 'otherId'));
});

test('resolving the parent resolves its children in the same words; reopening brings back those alone', async () => {
  const [parent, child, own] = [await record('机房断电'), await record('电脑开不了'), await record('打印机没反应')];
  await childOf(child, parent);
  await childOf(own, parent);
  await as(engineer, '10:30')((tx) => resolveTicket(tx, { ticket: own, ...solution }));
  await as(engineer, '11:00')((tx) => resolveTicket(tx, { ticket: parent, ...solution, withChildren: true }));
  const resolved = await as(engineer, '11:05')((tx) => readTicket(tx, { ticket: child }));
  assert.deepEqual([resolved.status, resolved.solution], ['resolved', solution.solution]);

  await as(manager, '11:10')((tx) => reopenTicket(tx, { ticket: parent, reason: '又断了', withChildren: true }));
  assert.deepEqual(
    [await statusOf(parent), await statusOf(child), await statusOf(own)],
    ['in_progress', 'in_progress', 'resolved'],
  );
});

test('a reply on the parent goes to the callers of its children, if it is meant to', async () => {
  const [parent, child] = [await record('邮箱收不到信'), await record('收不到外部邮件')];
  await childOf(child, parent);
  const reply = { ticket: parent, kind: 'reply', body: '预计 11 点恢复' } as const;
  await as(engineer, '10:30')((tx) => writeEntry(tx, { ...reply, body: '只给您' }));
  await as(engineer, '10:31')((tx) => writeEntry(tx, { ...reply, toChildren: true }));
  const { items } = await as(engineer, '10:32')((tx) => readTimeline(tx, { ticket: child }));
  const replies = items.flatMap((item) => (item.type === 'entry' ? [item.body] : []));
  assert.deepEqual(replies, ['预计 11 点恢复']);
});

test('the double of another is cancelled as such, and stays one', async () => {
  const [kept, double] = [await record('蓝屏'), await record('又蓝屏')];
  const { id } = await as(
    engineer,
    '10:05',
  )((tx) => linkTicket(tx, { ticket: double, kind: 'duplicate_of', otherId: kept }));
  const { status, cancelReason } = await as(engineer, '10:06')((tx) => readTicket(tx, { ticket: double }));
  assert.deepEqual([status, cancelReason], ['cancelled', 'duplicate']);
  const apart = as(engineer, '10:07')((tx) => retireTicketLink(tx, { ticketLink: id }));
  await assert.rejects(apart, refuses('ticket_link.lasting'));
});

test('what the caller answers after closing is a new ticket that follows the old one', async () => {
  const closed = await record('打印机卡纸');
  const caller = personOf(donghai, 'end_user', donghai.callerId);
  const follow = () => as(caller, '11:30')((tx) => followTicket(tx, { ticket: closed, description: '又卡纸了' }));
  await assert.rejects(follow(), refuses('ticket_link.still_open'));
  await as(engineer, '11:00')((tx) => resolveTicket(tx, { ticket: closed, ...solution }));
  await as(caller, '11:10')((tx) => confirmTicket(tx, { ticket: closed }));

  const { id, title, channel } = await follow();
  assert.deepEqual([title, channel], ['打印机卡纸', 'portal']);
  const { items } = await as(caller, '11:35')((tx) => listTicketLinks(tx, { ticket: id }));
  assert.deepEqual(
    items.map(({ kind, ticket }) => [kind, ticket.id]),
    [['follows', closed]],
  );
});
