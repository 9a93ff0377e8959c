import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Caller } from '../../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { acceptTicket } from './accept-ticket.ts';
import { changeTicket } from './change-ticket.ts';
import { confirmTicket } from './confirm-ticket.ts';
import { countTicketQueues } from './count-ticket-queues.ts';
import { listTickets } from './list-tickets.ts';
import { readTicket } from './read-ticket.ts';
import { reopenTicket } from './reopen-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { personOf, recordOne } from './ticket.factory.ts';
import { waitOnTicket } from './wait-on-ticket.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, donghai } = desk;
const user = personOf(donghai, 'end_user', donghai.callerId);
const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '重装驱动' };

async function accepted(): Promise<string> {
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  await as(engineer, '10:05')((tx) => acceptTicket(tx, { ticket: id }));
  return id;
}

async function resolved(): Promise<string> {
  const id = await accepted();
  await as(engineer, '10:30')((tx) => resolveTicket(tx, { ticket: id, ...solution }));
  return id;
}

function answer(ticket: string, who: Caller = user) {
  return as(who, '11:00')((tx) => writeEntry(tx, { ticket, kind: 'answer', body: '还是不行' }));
}

const statusOf = async (ticket: string) => (await as(engineer, '11:05')((tx) => readTicket(tx, { ticket }))).status;

test('an answer resumes the ticket that waits for it, and reopens a resolved one', async () => {
  const waiting = await accepted();
  await as(engineer, '10:10')((tx) => waitOnTicket(tx, { ticket: waiting, reason: 'awaiting_customer' }));
  await answer(waiting);
  assert.equal(await statusOf(waiting), 'in_progress');
  const done = await resolved();
  await answer(done);
  assert.equal(await statusOf(done), 'in_progress');
});

test('the person concerned reopens what does not hold, and confirms what does', async () => {
  const id = await resolved();
  await as(user, '11:00')((tx) => reopenTicket(tx, { ticket: id, reason: '又坏了' }));
  assert.equal(await statusOf(id), 'in_progress');
  await as(engineer, '11:30')((tx) => resolveTicket(tx, { ticket: id, ...solution }));
  await as(user, '11:40')((tx) => confirmTicket(tx, { ticket: id }));
  assert.equal(await statusOf(id), 'closed');
});

test('what the provider decides of a ticket is not theirs, whatever their role was given', async () => {
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  const armed: Caller = { ...user, permissions: new Set([...user.permissions, 'ticket.change', 'ticket.accept']) };
  const urgent = as(armed, '10:01', 1)((tx) => changeTicket(tx, { ticket: id, impact: 'interrupted' }));
  await assert.rejects(urgent, refuses('ticket.not_yours'));
  await assert.rejects(
    as(armed, '10:01')((tx) => acceptTicket(tx, { ticket: id })),
    refuses('ticket.not_yours'),
  );
});

test('of the work lists they are counted those that they may ask for', async () => {
  const { items } = await as(user, '12:00')((tx) => countTicketQueues(tx));
  const queues = items.map(({ queue }) => queue);
  assert.ok(queues.includes('to_confirm'));
  for (const ours of ['mine', 'team', 'unassigned', 'owned'] as const) assert.ok(!queues.includes(ours), ours);
  await assert.rejects(
    as(user, '12:00')((tx) => listTickets(tx, { teamId: desk.donghai.id })),
    refuses('ticket.staff_only', 'teamId'),
  );
});
