import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { arrivedMail, dismissRecord } from '../../../channels/index.ts';
import { linkChannelRecord } from '../channels/link-channel-record.ts';
import { changeMailSetting } from '../mail-settings/change-mail-setting.ts';
import { makeArrivedMail, makeMailbox } from './arrived-mail.factory.ts';
import { blockMailSender } from './block-mail-sender.ts';
import { readMailIntake } from './read-mail-intake.ts';
import { retryMail } from './retry-mail.ts';
import { recordMailEntry, recordMailTicket } from './settle-mail.ts';
import { takeDueMails } from './take-due-mails.ts';
import { takeMail, takeMails } from './take-mail.ts';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { openMailDesk, writers } from './mail-desk.cases.ts';

const desk = await openMailDesk();
after(() => desk.ground.close());
const { as, system, engineer, manager, donghai, xiling, come, stateOf, opened } = desk;
const { caller, foreigner, quiet } = writers;

test('a mail of somebody unknown waits for a person, who takes it as a contact’s', async () => {
  const mail = await come({ from: 'nobody@elsewhere.example.com' });
  assert.deepEqual([mail.state, mail.why, mail.logged, mail.customerId], ['review', 'unknown_sender', 'open', null]);
  const wanted = { mailIntake: mail.id, contactId: donghai.callerId };
  const view = await as(engineer, '10:30')((tx) => recordMailTicket(tx, wanted));
  assert.deepEqual([view.state, view.foundBy, view.abilities], ['taken', 'hand', []]);
  const after = await stateOf(mail.id);
  assert.deepEqual([after.customerId, after.contactId, after.logged], [donghai.id, donghai.callerId, 'linked']);
  await assert.rejects(
    as(engineer, '10:31')((tx) => recordMailTicket(tx, wanted)),
    refuses('mail_intake.settled'),
  );
});

test('a waiting mail is put on a ticket as its customer’s answer, and never as a stranger’s contact', async () => {
  const { id, number } = await opened();
  const mail = await come({ from: 'zhaolei@private.example.com', subject: `Re: [${number}]` });
  const seen = await as(engineer, '10:30')((tx) => readMailIntake(tx, { mailIntake: mail.id }));
  assert.deepEqual(
    seen.tickets.map((ticket) => ticket.number),
    [number],
  );
  const wanted = { mailIntake: mail.id, ticketId: id };
  await assert.rejects(
    as(engineer, '10:30')((tx) => recordMailEntry(tx, { ...wanted, contactId: xiling.callerId })),
    refuses('unknown_reference', 'contactId'),
  );
  const view = await as(engineer, '10:31')((tx) => recordMailEntry(tx, wanted));
  assert.equal(view.ticket?.id, id);
});

test('a flood from one address is held back, the next address is not delayed, and what was held can be let in', async () => {
  await as(manager, '08:00')((tx) => changeMailSetting(tx, { mostMailsPerSender: 3 }));
  const from = 'flood@donghai.example.cn';
  const states = [];
  for (let at = 0; at < 5; at++) states.push(await come({ from }, '11:00'));
  assert.deepEqual(
    states.map(({ state }) => state),
    ['review', 'review', 'review', 'held', 'held'],
  );
  const other = await come({ from: quiet }, '11:00');
  assert.equal(other.state, 'taken');
  const last = states.at(-1)?.id ?? '';
  await as(engineer, '11:01')((tx) => retryMail(tx, { mailIntake: last }));
  await as(system, '11:02')((tx) => takeMail(tx, last));
  assert.equal((await stateOf(last)).state, 'review');
  await as(manager, '11:30')((tx) => changeMailSetting(tx, { mostMailsPerSender: 100 }));
});

test('an address that nobody knows is answered once, and no address more often than the settings say', async () => {
  const from = 'once@elsewhere.example.com';
  const strangers = [await come({ from }), await come({ from })];
  // no mail server is set, so nothing was written; what counts is that it was decided once
  assert.deepEqual(
    strangers.map(({ answeredAt }) => answeredAt !== null),
    [true, false],
  );
  await as(manager, '08:00')((tx) => changeMailSetting(tx, { mostReceiptsPerSender: 1 }));
  const known = [await come({ from: foreigner }, '12:00'), await come({ from: foreigner }, '12:00')];
  assert.ok(known.filter(({ answeredAt }) => answeredAt !== null).length <= 1);
});

test('whoever is blocked is left alone from then on', async () => {
  const mail = await come({ from: 'spam@casino.example.com' });
  const view = await as(manager, '10:30')((tx) => blockMailSender(tx, { mailIntake: mail.id, reason: '广告' }));
  assert.equal(view.state, 'no_business');
  const next = await come({ from: 'Spam@casino.example.com' });
  assert.deepEqual([next.state, next.why], ['ignored', 'blocked']);
});

test('what fails is tried again, then given up with its reason, and taken in when the fault is mended', async () => {
  const box = await as(system, '08:00')((tx) => makeMailbox(tx, { address: 'broken@huaxin.example.cn' }));
  const team = await as(
    system,
    '08:00',
  )(async (tx) => {
    const made = { tenantId: tx.tenantId, id: tx.newId(), createdAt: tx.now, name: '夜班', line: 1 };
    await tx.run(sqlBuilder.insertInto('team').values(made));
    await tx.run(sqlBuilder.updateTable('mailbox').set({ teamId: made.id }).where('id', '=', box));
    return made.id;
  });
  const retired = (at: string | null) => (tx: Tx) =>
    tx.run(sqlBuilder.updateTable('team').set({ retiredAt: at }).where('id', '=', team));
  await as(system, '08:00')(retired('2026-11-20T00:00:00.000Z'));
  const id = await as(system, '10:00')((tx) => makeArrivedMail(tx, box, { from: caller }));
  await as(system, '10:00')((tx) => takeMail(tx, id));
  assert.deepEqual([(await stateOf(id)).state, (await stateOf(id)).attempts], ['fetched', 1]);
  for (const clock of ['10:02', '10:08', '10:40', '12:45']) await as(system, clock)(takeDueMails);
  const failed = await stateOf(id);
  assert.deepEqual([failed.state, failed.attempts], ['failed', 5]);
  assert.ok(failed.failure);
  await as(system, '13:00')(retired(null));
  await as(engineer, '13:00')((tx) => retryMail(tx, { mailIntake: id }));
  await as(system, '13:01')((tx) => takeMail(tx, id));
  assert.equal((await stateOf(id)).state, 'taken');
});

test('mails are taken in together, an answer after what it answers; when one fails, none is half taken', async () => {
  const first = { from: quiet, subject: '投影仪不亮', messageId: '<one@xiling.example.cn>' };
  const later = { from: quiet, subject: '回复：投影仪不亮', inReplyTo: '<one@xiling.example.cn>' };
  const box = await as(system, '14:00')((tx) => makeMailbox(tx, { address: 'both@huaxin.example.cn' }));
  const ids = await as(
    system,
    '14:00',
  )(async (tx) => [await makeArrivedMail(tx, box, first), await makeArrivedMail(tx, box, later)]);
  const failing = async (tx: Tx) => {
    await takeMails(tx, ids);
    throw new Error('the next mail fails');
  };
  await assert.rejects(as(system, '14:01')((tx) => tx.attempt(() => failing(tx))));
  assert.equal((await stateOf(ids[0] ?? '')).state, 'fetched');
  await as(system, '14:02')((tx) => takeMails(tx, ids));
  const [made, answered] = [await stateOf(ids[0] ?? ''), await stateOf(ids[1] ?? '')];
  assert.deepEqual([made.state, answered.state, answered.why], ['taken', 'taken', 'thread']);
  assert.equal(answered.ticketId, made.ticketId);
  assert.match((await desk.ticketOf(made.ticketId)).number ?? '', /^INC-/);
});

test('what failed is taken in by hand, also when the same came again meanwhile', async () => {
  const said = { from: foreigner, messageId: '<again@xiling.example.cn>' };
  const box = await as(system, '15:00')((tx) => makeMailbox(tx, { address: 'again@huaxin.example.cn' }));
  const failed = await as(system, '15:00')((tx) => makeArrivedMail(tx, box, said));
  const stuck = sqlBuilder.updateTable('incomingMail').set({ state: 'failed' }).where('id', '=', failed);
  await as(system, '15:00')((tx) => tx.run(stuck));
  assert.equal((await come(said, '15:01')).state, 'taken');
  const view = await as(
    manager,
    '15:02',
  )((tx) => recordMailTicket(tx, { mailIntake: failed, contactId: xiling.callerId }));
  assert.equal(view.state, 'taken');
});

test('what the log says of a mail before it is read swallows none of its words', async () => {
  const box = await as(system, '16:00')((tx) => makeMailbox(tx, { address: 'early@huaxin.example.cn' }));
  const ticket = await opened();
  const fetched = () => as(system, '16:00')((tx) => makeArrivedMail(tx, box, { freshText: '还在卡纸' }));
  const [linked, dismissed] = [await fetched(), await fetched()];
  const entryOf = async (id: Id) => {
    const mail = await as(engineer, '16:00')((tx) => arrivedMail(tx, id));
    return mail?.channelRecordId ?? '';
  };
  const link = { ticket: ticket.id, channelRecordId: await entryOf(linked) };
  await as(engineer, '16:01')((tx) => linkChannelRecord(tx, link));
  const spam = { recordId: await entryOf(dismissed), reason: 'spam' as const };
  await as(engineer, '16:01')((tx) => dismissRecord(tx, spam));
  await as(system, '16:02')((tx) => takeMails(tx, [linked, dismissed]));
  const [onTicket, asked] = [await stateOf(linked), await stateOf(dismissed)];
  assert.deepEqual([onTicket.state, onTicket.why, onTicket.ticketId], ['taken', 'hand', ticket.id]);
  assert.deepEqual([asked.state, asked.why, asked.logged], ['review', 'settled_before', 'no_business']);
  const wanted = { mailIntake: dismissed, contactId: donghai.callerId };
  const view = await as(engineer, '16:10')((tx) => recordMailTicket(tx, wanted));
  assert.deepEqual([view.state, (await stateOf(dismissed)).logged], ['taken', 'linked']);
});

test('another provider finds none of it', async () => {
  const mail = await come({ from: 'secret@elsewhere.example.com' });
  const look = desk.other.as(desk.stranger, (tx) => readMailIntake(tx, { mailIntake: mail.id }));
  await assert.rejects(look, refuses('not_found'));
});
