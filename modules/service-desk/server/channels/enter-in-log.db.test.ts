import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { onFriday, openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { recordInChannel } from '../../../channels/index.ts';
import { channelLog } from '../../../channels/server/records/channel-record.factory.ts';
import { personOf, recordOne } from '../tickets/ticket.factory.ts';
import { ticketsInNotices } from '../tickets/ticket.notices.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, taker, donghai } = desk;
const contact = personOf(donghai, 'end_user', donghai.callerId);
const { list } = channelLog(ticketsInNotices);
const entries = async (clock: string) => as(taker, clock)((tx) => list(tx, { limit: 50 }));

test('a fax is in the channel log with its number, linked to the ticket that was made of it', async () => {
  const said = { channel: 'fax', channelAddress: '021-55550123', title: '传真报修单', callerId: donghai.callerId };
  const { number } = await as(taker, '10:00')((tx) => recordOne(tx, donghai, said));
  const [entry] = await entries('10:01');
  assert.deepEqual([entry?.kind, entry?.state, entry?.address], ['fax', 'linked', '021-55550123']);
  assert.deepEqual([entry?.label, entry?.subject?.number], ['传真报修单', number]);
  assert.deepEqual([entry?.contact?.id, entry?.agent?.id], [donghai.callerId, taker.subjectId]);
});

test('so is whoever came to the counter, and nobody who phoned from a number that nobody noted', async () => {
  await as(taker, '10:02')((tx) => recordOne(tx, donghai, { channel: 'walk_in' }));
  await as(taker, '10:03')((tx) => recordOne(tx, donghai, { channel: 'phone' }));
  assert.deepEqual(
    (await entries('10:04')).map(({ kind }) => kind),
    ['walk_in', 'fax'],
  );
});

test('a call is in it when its number was noted, in the form in which numbers are kept', async () => {
  const said = { channel: 'phone', channelAddress: '+86 138 1234 5678' };
  const { number } = await as(taker, '10:06')((tx) => recordOne(tx, donghai, said));
  const [entry] = await entries('10:07');
  assert.deepEqual(
    [entry?.kind, entry?.state, entry?.address, entry?.subject?.number, entry?.agent?.id],
    ['call', 'linked', '13812345678', number, taker.subjectId],
  );
});

test('a call that a phone system told of is linked and not entered once more', async () => {
  const came = { kind: 'call', cameAt: onFriday('10:08'), customerId: null, contactId: null } as const;
  const number = '13899990000';
  const told = await as(
    taker,
    '10:08',
  )((tx) => recordInChannel(tx, { ...came, agentId: null, address: number, label: null }));
  const said = { channel: 'phone', channelAddress: number };
  await as(taker, '10:10')((tx) => recordOne(tx, donghai, said));
  const ofNumber = async () => (await entries('10:11')).filter(({ address }) => address === number);
  assert.deepEqual(
    (await ofNumber()).map(({ id, state, customer }) => [id, state, customer?.id]),
    [[told, 'linked', donghai.id]],
  );
  await as(taker, '10:12')((tx) => recordOne(tx, donghai, said));
  assert.equal((await ofNumber()).length, 2);
});

test("refuses a number from the customer's people", async () => {
  const said = { channel: 'portal', channelAddress: '021-55550123' };
  const reported = as(contact, '10:05')((tx) => recordOne(tx, donghai, said));
  await assert.rejects(reported, refuses('ticket.provider_only', 'channelAddress'));
});
