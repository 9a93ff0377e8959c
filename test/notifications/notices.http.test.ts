import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { signIn } from '../../modules/identity/session.contract.ts';
import { writeEntry } from '../../modules/service-desk/entry.contract.ts';
import { assignTicket, waitOnTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { changeNoticeChoice, listNoticeChoices } from '../../modules/notifications/notice-choice.contract.ts';
import {
  countUnread,
  listNotifications,
  readAllNotifications,
  readNotification,
} from '../../modules/notifications/notification.contract.ts';
import { changeDeskSetting, readDeskSetting } from '../../modules/service-desk/desk-setting.contract.ts';
import { tellOpenTickets } from '../../modules/service-desk/server/tickets/tell-open-tickets.ts';
import { forEachTenant } from '../../server/worker/for-each-tenant.ts';
import * as cast from '../../demo/cast/cast.ts';
import { Client, sessionIn } from '../cast/client.ts';
import { openWorld, type Who } from '../cast/world.ts';
import { report } from './report.ts';

const world = await openWorld();
after(() => world.close());
const { staff } = world.ids;

/** What this person was told of a ticket, newest first, without `ticket.`. */
async function told(who: Who, ticketNumber: string | null): Promise<string[]> {
  await world.work();
  const { items } = await world.as(who).ask(listNotifications);
  return items.filter(({ params }) => params['name'] === ticketNumber).map(({ kind }) => kind.replace('ticket.', ''));
}

const write = (
  who: Who,
  ticket: string,
  body: { kind: 'note' | 'reply' | 'answer'; audience?: 'public'; body: string },
) => world.as(who).ask(writeEntry, { params: { ticket }, body });

test('whoever a ticket is assigned to is told, once; whoever did it is not', async () => {
  const { id, number } = await report(world);
  const assign = { params: { ticket: id }, body: { assigneeId: staff.engineer } };
  await world.as('hotline').ask(assignTicket, assign);
  assert.deepEqual(await told('engineer', number), ['assigned_to_you']);
  await world.work();
  assert.deepEqual(await told('engineer', number), ['assigned_to_you']);
  assert.deepEqual(await told('hotline', number), []);
});

test('the caller is told of a public reply and of nothing private; others of the company, and strangers, of nothing', async () => {
  const { id, number } = await report(world);
  await write('hotline', id, { kind: 'note', body: '她又打来了' });
  await write('hotline', id, { kind: 'reply', body: '工程师十分钟后到' });
  assert.deepEqual(await told('caller', number), ['replied', 'received']);
  for (const who of ['colleague', 'teacher', 'stranger', 'strangerContact', 'resident'] as const) {
    assert.deepEqual(await told(who, number), [], who);
  }
});

test('an answer of the caller reaches who has the ticket in hand', async () => {
  const { id, number } = await report(world);
  await world.as('hotline').ask(assignTicket, { params: { ticket: id }, body: { assigneeId: staff.engineer } });
  await write('caller', id, { kind: 'answer', body: '还是不行' });
  assert.equal((await told('engineer', number))[0], 'answered');
});

test('who is called by name in a private note is told; in what the customer reads nobody is called', async () => {
  const { id, number } = await report(world);
  await write('hotline', id, { kind: 'note', body: '@陈强 帮看一下' });
  assert.deepEqual(await told('expert', number), ['mentioned']);
  const second = await report(world);
  await write('hotline', second.id, { kind: 'reply', body: '@陈强 会联系您' });
  assert.deepEqual(await told('expert', second.number), []);
});

test('as a clock runs out whoever has the ticket is told of each step once, and of nothing beside it', async () => {
  const { id, number, clocks } = await report(world);
  await world.as('hotline').ask(assignTicket, { params: { ticket: id }, body: { assigneeId: staff.engineer } });
  await world.work();
  const due = clocks.flatMap(({ deadlineAt }) => deadlineAt ?? []).toSorted()[0] ?? assert.fail('no clock');
  world.clock.set(new Date(Date.parse(due) + 60_000).toISOString());
  await world.work();
  const steps = ['step_reached', 'step_reached', 'step_reached'];
  assert.deepEqual(await told('engineer', number), [...steps, 'assigned_to_you']);
});

test('what was read counts no more; another’s cannot be read', async () => {
  const engineer = world.as('engineer');
  await engineer.ask(readAllNotifications);
  assert.deepEqual(await engineer.ask(countUnread), { unread: 0, more: false });
  const { id } = await report(world);
  await world.as('hotline').ask(assignTicket, { params: { ticket: id }, body: { assigneeId: staff.engineer } });
  await world.work();
  const [first] = (await engineer.ask(listNotifications, { query: { state: 'unread' } })).items;
  const params = { notification: first?.id ?? '' };
  assert.equal((await world.as('manager').try(readNotification, { params })).status, 404);
  assert.equal((await world.as('stranger').try(readNotification, { params })).status, 404);
  assert.deepEqual(await engineer.ask(readNotification, { params }), { unread: 0, more: false });
});

test('what somebody doesn’t want to hear of they are not told', async () => {
  const engineer = world.as('engineer');
  const kind = 'ticket.assigned_to_you';
  await engineer.ask(changeNoticeChoice, { body: { kind, inApp: false, byMail: false } });
  const { id, number } = await report(world);
  await world.as('hotline').ask(assignTicket, { params: { ticket: id }, body: { assigneeId: staff.engineer } });
  assert.deepEqual(await told('engineer', number), []);
  const { items } = await engineer.ask(listNoticeChoices);
  assert.deepEqual(
    items.find((choice) => choice.kind === kind),
    { kind, textKey: 'service-desk:notice.ticket.assigned_to_you.name', inApp: false, byMail: false },
  );
  await engineer.ask(changeNoticeChoice, { body: { kind, inApp: true, byMail: true } });
});

test('a customer’s people choose among what they can be told, and nothing of staff’s', async () => {
  const { items } = await world.as('caller').ask(listNoticeChoices);
  assert.ok(items.some(({ kind }) => kind === 'ticket.replied'));
  assert.ok(!items.some(({ kind }) => kind === 'ticket.step_reached'));
  const body = { kind: 'ticket.step_reached', inApp: true, byMail: true };
  assert.equal((await world.as('caller').try(changeNoticeChoice, { body })).status, 422);
});

test('the caller of a ticket that stays open has a status line each working day, where the provider sends them', async () => {
  const { id, number } = await report(world);
  const look = async (day: string) => {
    world.clock.set(`2026-12-${day}T02:30:00.000Z`);
    await forEachTenant(world.parts, 'test', tellOpenTickets);
    await forEachTenant(world.parts, 'test', tellOpenTickets);
    await world.work();
    const { items } = await (await signedIn(cast.contacts.caller.email)).ask(listNotifications);
    return items.filter(({ kind, params }) => kind.startsWith('ticket.still') && params['name'] === number).length;
  };
  // Tuesday to Thursday, and a Sunday
  assert.equal(await look('01'), 0);
  const admin = await signedIn(cast.staff.admin.email);
  const { revision } = await admin.ask(readDeskSetting);
  await admin.ask(changeDeskSetting, { body: { sendsStatusLines: true }, headers: { 'if-match': `"r${revision}"` } });
  assert.equal(await look('02'), 1);
  assert.equal(await look('03'), 2);
  // one a day, though it says something else by now
  const hotline = await signedIn(cast.staff.hotline.email);
  await hotline.ask(waitOnTicket, { params: { ticket: id }, body: { reason: 'awaiting_customer' } });
  assert.equal(await look('03'), 2);
  assert.equal(await look('06'), 2);
});

/** Anew: days later nobody's session lives any more. */
async function signedIn(email: string): Promise<Client> {
  const body = { provider: 'huaxin', email, password: cast.password };
  return new Client(world.app, sessionIn(await world.as('nobody').try(signIn, { body })));
}
