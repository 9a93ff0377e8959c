import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { recordOne } from '../tickets/ticket.factory.ts';
import {
  acceptHandover,
  declineHandover,
  withdrawFromFinal,
  withdrawHandover,
  withdrawOffersOf,
} from './answer-handover.ts';
import { cancelTicket } from '../tickets/cancel-ticket.ts';
import { listHandovers } from './list-handovers.ts';
import { offerHandover } from './offer-handover.ts';
import { setOwner } from './set-owner.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, expert, manager, taker, donghai } = desk;
const toId = expert.subjectId ?? '';
const reason = '明天休假';

const record = () => as(engineer, '10:00')((tx) => recordOne(tx, donghai)).then(({ id }) => id);
const offer = (ticket: Id) => as(engineer, '10:10')((tx) => offerHandover(tx, { ticket, toId, reason }));
const ownerOf = async (ticket: Id) => (await as(engineer, '12:00')((tx) => readTicket(tx, { ticket }))).owner?.id;

test('the ownership passes when the other accepts, and not before', async () => {
  const ticket = await record();
  const { id } = await offer(ticket);
  assert.equal(await ownerOf(ticket), engineer.subjectId);
  await assert.rejects(offer(ticket), refuses('handover.waiting'));
  await assert.rejects(
    as(engineer, '10:15')((tx) => acceptHandover(tx, { handover: id })),
    refuses('handover.not_yours'),
  );
  await as(expert, '10:20')((tx) => acceptHandover(tx, { handover: id }));
  assert.equal(await ownerOf(ticket), toId);
  const again = as(expert, '10:21')((tx) => declineHandover(tx, { handover: id, reason }));
  await assert.rejects(again, refuses('handover.answered'));
});

test('declined or withdrawn it stays where it is, and the next may be asked', async () => {
  const ticket = await record();
  const { id } = await offer(ticket);
  await as(expert, '10:20')((tx) => declineHandover(tx, { handover: id, reason: '忙不过来' }));
  const next = await offer(ticket);
  await as(engineer, '10:25')((tx) => withdrawHandover(tx, { handover: next.id }));
  assert.equal(await ownerOf(ticket), engineer.subjectId);
  const { items } = await as(engineer, '10:30')((tx) => listHandovers(tx, { ticket }));
  const ended = new Map(items.map(({ answer, answerReason }) => [answer, answerReason]));
  assert.deepEqual([ended.size, ended.get('declined'), ended.get('withdrawn')], [2, '忙不过来', null]);
});

test('who does not own it offers nothing; a supervisor says who does, and what was on offer is over', async () => {
  const ticket = await record();
  const others = as(expert, '10:10')((tx) => offerHandover(tx, { ticket, toId: taker.subjectId ?? '', reason }));
  await assert.rejects(others, refuses('handover.not_yours'));
  await offer(ticket);
  await as(manager, '10:20')((tx) => setOwner(tx, { ticket, toId: manager.subjectId ?? '', reason: '大客户' }));
  assert.equal(await ownerOf(ticket), manager.subjectId);
  const { items } = await as(manager, '10:30')((tx) => listHandovers(tx, { ticket }));
  assert.deepEqual(new Set(items.map(({ answer }) => answer)), new Set(['accepted', 'withdrawn']));
});

test('nobody comes to own what is over, and its offer ends', async () => {
  const ticket = await record();
  const { id } = await offer(ticket);
  await as(engineer, '10:15')((tx) => withdrawFromFinal(tx, ticket));
  await as(engineer, '10:20')((tx) => cancelTicket(tx, { ticket, reason: 'mistaken' }));
  const late = as(expert, '10:30')((tx) => acceptHandover(tx, { handover: id }));
  await assert.rejects(late, refuses('ticket.forbidden_transition'));
  await as(engineer, '10:31')((tx) => withdrawFromFinal(tx, ticket));
  const { items } = await as(engineer, '10:32')((tx) => listHandovers(tx, { ticket }));
  assert.deepEqual([items[0]?.answer, await ownerOf(ticket)], ['withdrawn', engineer.subjectId]);
});

test('what somebody who leaves was offered is over', async () => {
  const ticket = await record();
  await offer(ticket);
  await as(manager, '11:00')((tx) => withdrawOffersOf(tx, toId));
  const { items } = await as(manager, '11:01')((tx) => listHandovers(tx, { ticket }));
  assert.deepEqual(
    items.map(({ answer }) => answer),
    ['withdrawn'],
  );
});
