import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import { openDesk, onFriday, refuses } from '../../../../test/harness/service-desk.ts';
import { dismissRecord, recordInChannel } from '../../../channels/index.ts';
import { channelLog } from '../../../channels/server/records/channel-record.factory.ts';
import { mergeTicket } from '../mergers/merge-ticket.ts';
import { moveTicketToCustomer } from '../mergers/move-to-customer.ts';
import { ticketsInNotices } from '../tickets/ticket.notices.ts';
import { personOf, recordOne } from '../tickets/ticket.factory.ts';
import { linkChannelRecord } from './link-channel-record.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, taker, engineer, manager, donghai, xiling, stranger, other } = desk;
const log = channelLog(ticketsInNotices);

function cameIn(clock: string, more: { customerId?: Id; contactId?: Id; agentId?: Id | null } = {}): Promise<Id> {
  const { customerId = null, contactId = null, agentId = null } = more;
  const known = { customerId, contactId, agentId, address: '13800001111', label: null };
  return as(taker, clock)((tx) => recordInChannel(tx, { kind: 'call', cameAt: onFriday(clock), ...known }));
}

function read(id: Id, clock = '18:00', caller: Caller = taker) {
  return as(caller, clock)((tx) => log.read(tx, id));
}

test('a ticket made from an entry is linked in the same breath, and the entry becomes its customer and caller', async () => {
  const id = await cameIn('10:00');
  const ticket = await as(
    taker,
    '10:02',
  )((tx) => recordOne(tx, donghai, { channelRecordId: id, callerId: donghai.callerId }));
  const record = await read(id);
  assert.equal(record.state, 'linked');
  assert.deepEqual([record.subject?.id, record.subject?.number], [ticket.id, ticket.number]);
  assert.deepEqual([record.customer?.id, record.contact?.id], [donghai.id, donghai.callerId]);
  assert.deepEqual([record.agent?.id, record.settledBy?.id], [taker.subjectId, taker.subjectId]);
  assert.deepEqual(record.abilities, ['reopen']);
});

test('whoever took it stays its agent, whoever links it', async () => {
  const id = await cameIn('10:00', { agentId: taker.subjectId });
  const { id: ticket } = await as(engineer, '10:30')((tx) => recordOne(tx, donghai));
  await as(engineer, '10:31')((tx) => linkChannelRecord(tx, { ticket, channelRecordId: id }));
  const record = await read(id);
  assert.deepEqual([record.agent?.id, record.settledBy?.id], [taker.subjectId, engineer.subjectId]);
});

test('an entry is linked once: to the same again is harmless, to another or as no business is refused', async () => {
  const id = await cameIn('10:00');
  const [first, second] = [
    await as(taker, '10:01')((tx) => recordOne(tx, donghai)),
    await as(taker, '10:01')((tx) => recordOne(tx, donghai)),
  ];
  const link = (ticket: Id) => as(taker, '10:02')((tx) => linkChannelRecord(tx, { ticket, channelRecordId: id }));
  await link(first.id);
  await link(first.id);
  await assert.rejects(link(second.id), refuses('channel_record.settled', 'channelRecordId'));
  const dismissed = as(taker, '10:03')((tx) => dismissRecord(tx, { recordId: id, reason: 'spam' }));
  await assert.rejects(dismissed, refuses('channel_record.settled'));
});

test('what is no business says why and by whom, and is taken back', async () => {
  const id = await cameIn('10:00');
  await as(taker, '10:05')((tx) => dismissRecord(tx, { recordId: id, reason: 'wrong_number', note: '找前台的' }));
  const { state, reason, note, settledBy } = await read(id);
  assert.deepEqual([state, reason, note, settledBy?.id], ['no_business', 'wrong_number', '找前台的', taker.subjectId]);
  await as(taker, '10:06')((tx) => log.reopen(tx, id));
  const open = await read(id, '10:07');
  assert.deepEqual([open.state, open.reason, open.settledAt], ['open', null, null]);
  await assert.rejects(
    as(taker, '10:08')((tx) => log.reopen(tx, id)),
    refuses('channel_record.open'),
  );
});

test('an entry is late when it is open for more than 30 minutes, and the log finds exactly those', async () => {
  const [old, settled, fresh] = [await cameIn('12:00'), await cameIn('12:00'), await cameIn('12:10')];
  await as(taker, '12:01')((tx) => dismissRecord(tx, { recordId: settled, reason: 'test' }));
  assert.equal((await read(old, '12:30')).isLate, false);
  assert.equal((await read(old, '12:31')).isLate, true);
  const cameFrom = onFriday('12:00');
  const late = await as(taker, '12:31')((tx) => log.list(tx, { late: true, cameFrom }));
  assert.deepEqual(
    late.map(({ id }) => id),
    [old],
  );
  const open = await as(taker, '12:31')((tx) => log.list(tx, { state: 'open', cameFrom }));
  assert.deepEqual(
    open.map(({ id }) => id),
    [fresh, old],
  );
});

test('who sees some customers only is shown no entry of nobody known, and none of another customer', async () => {
  const limited = { ...engineer, customers: [donghai.id] };
  const [unknown, theirs, ours] = [
    await cameIn('13:00'),
    await cameIn('13:00', { customerId: xiling.id }),
    await cameIn('13:00', { customerId: donghai.id }),
  ];
  const items = await as(
    limited,
    '13:05',
  )((tx) => log.list(tx, { cameFrom: onFriday('13:00'), cameTo: onFriday('13:05') }));
  assert.deepEqual(
    items.map(({ id }) => id),
    [ours],
  );
  await assert.rejects(read(unknown, '13:05', limited), refuses('not_found'));
  await assert.rejects(read(theirs, '13:05', limited), refuses('not_found'));
  const strange = other.as(stranger, (tx) => log.read(tx, ours));
  await assert.rejects(strange, refuses('not_found'));
});

test('entries follow their ticket when it is merged, and to another customer without the contact of the old one', async () => {
  const id = await cameIn('14:00', { customerId: donghai.id, contactId: donghai.callerId });
  const double = await as(taker, '14:01')((tx) => recordOne(tx, donghai, { channelRecordId: id }));
  const kept = await as(taker, '14:01')((tx) => recordOne(tx, donghai));
  await as(manager, '14:10')((tx) => mergeTicket(tx, { ticket: double.id, otherId: kept.id }));
  assert.equal((await read(id)).subject?.id, kept.id);
  await as(manager, '14:20')((tx) => moveTicketToCustomer(tx, { ticket: kept.id, customerId: xiling.id }));
  const { customer, contact, subject } = await read(id);
  assert.deepEqual([customer?.id, contact, subject?.id], [xiling.id, null, kept.id]);
});

test('customers may not say which entry their report came from', async () => {
  const id = await cameIn('15:00', { customerId: donghai.id });
  const contact = personOf(donghai, 'end_user', donghai.callerId);
  const reported = as(contact, '15:01')((tx) => recordOne(tx, donghai, { channel: 'portal', channelRecordId: id }));
  await assert.rejects(reported, refuses('ticket.provider_only', 'channelRecordId'));
});
