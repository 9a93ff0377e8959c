import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { tokenOfTicket } from '../mail-threads/token-of-ticket.ts';
import { threadOfTicket } from '../mail-threads/thread-of-ticket.ts';
import { readTimeline } from '../entries/read-timeline.ts';
import { mergeTicket } from '../mergers/merge-ticket.ts';
import { moveTicketToCustomer } from '../mergers/move-to-customer.ts';
import { cancelTicket } from '../tickets/cancel-ticket.ts';
import { resolveTicket } from '../tickets/resolve-ticket.ts';
import { waitOnTicket } from '../tickets/wait-on-ticket.ts';
import { answerAddress } from './mail-address.rules.ts';
import { openMailDesk, support, writers } from './mail-desk.cases.ts';

const desk = await openMailDesk();
after(() => desk.ground.close());
const { as, system, engineer, manager, donghai, xiling, come, ticketOf, opened } = desk;
const { colleague, foreigner } = writers;
const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '更换硒鼓' };

test('what a known person writes becomes a ticket of theirs, and the channel log says so', async () => {
  const mail = await come();
  const ticket = await ticketOf(mail.ticketId);
  assert.deepEqual([mail.state, mail.why, mail.logged], ['taken', 'sender', 'linked']);
  assert.deepEqual([mail.customerId, mail.contactId], [donghai.id, donghai.callerId]);
  assert.deepEqual(
    [ticket.title, ticket.channel, ticket.caller?.id, ticket.recorder],
    ['打印机又卡纸了', 'email', donghai.callerId, null],
  );
});

test('an answer lands on the ticket whose token it carries, resumes what waits and reopens what was resolved', async () => {
  const { id, answersTo } = await opened();
  await as(engineer, '09:10')((tx) => waitOnTicket(tx, { ticket: id, reason: 'awaiting_customer' }));
  const mail = await come({ to: [answersTo], freshText: '已重启' });
  assert.deepEqual([mail.ticketId, mail.why], [id, 'token']);
  assert.equal((await ticketOf(id)).status, 'in_progress');
  await as(engineer, '10:10')((tx) => resolveTicket(tx, { ticket: id, ...solution }));
  await come({ to: [answersTo], freshText: '还是不行' });
  assert.equal((await ticketOf(id)).status, 'in_progress');
  const { items } = await as(engineer, '18:00')((tx) => readTimeline(tx, { ticket: id }));
  const said = items.flatMap((item) =>
    item.type === 'entry' ? [`${item.kind} ${item.author.name}: ${item.body}`] : [],
  );
  assert.deepEqual(said, ['answer 赵雷: 已重启', 'answer 赵雷: 还是不行']);
});

test('an answer finds its ticket by the references alone, where its address was lost', async () => {
  const { id } = await opened();
  const thread = await as(system, '09:10')((tx) => threadOfTicket(tx, id));
  const mail = await come({ references: ['<x@y>', ...(thread?.references ?? [])], from: colleague });
  assert.deepEqual([mail.ticketId, mail.why, mail.contactId], [id, 'token', donghai.colleagueId]);
});

test('what follows one’s own mail goes on the ticket that was made of it', async () => {
  const first = await come({ messageId: '<own-1@donghai.example.cn>' });
  const mail = await come({ inReplyTo: '<own-1@donghai.example.cn>', freshText: '补充一下' });
  assert.deepEqual([mail.ticketId, mail.why], [first.ticketId, 'thread']);
});

test('neither token, number nor headers let somebody of another customer onto a ticket', async () => {
  const { id, number, answersTo } = await opened();
  const byToken = await come({ to: [answersTo], from: foreigner });
  assert.deepEqual([byToken.state, byToken.why, byToken.ticketId], ['review', 'other_customer', null]);
  const byNumber = await come({ subject: `Re: [${number}] 催一下`, from: foreigner });
  assert.notEqual(byNumber.ticketId, id);
  assert.deepEqual([byNumber.state, byNumber.customerId], ['taken', xiling.id]);
  const first = await come({ messageId: '<own-2@donghai.example.cn>' });
  const byThread = await come({ inReplyTo: '<own-2@donghai.example.cn>', from: foreigner });
  assert.notEqual(byThread.ticketId, first.ticketId);
});

test('a number is believed of the caller, and of no colleague', async () => {
  const { id, number } = await opened();
  const theirs = await come({ subject: `回复：${number}` });
  assert.deepEqual([theirs.ticketId, theirs.why], [id, 'number']);
  const others = await come({ subject: `回复：${number}`, from: colleague });
  assert.notEqual(others.ticketId, id);
});

test('a token of another provider, of another ticket or made up proves nothing', async () => {
  const { id, answersTo } = await opened();
  const theirs = await desk.other.as(system, (tx) => Promise.resolve(tokenOfTicket(tx, id)));
  const [turned, foreign] = [answersTo.replace(/t-./, 't-z'), answerAddress(support, theirs)];
  for (const to of [turned, foreign, answerAddress(support, 'a'.repeat(45))]) {
    const mail = await come({ to: [to] });
    assert.deepEqual([mail.why, mail.ticketId === id], ['sender', false]);
  }
});

test('a mail to a closed ticket makes a new one that follows it', async () => {
  const { id, answersTo } = await opened();
  await as(engineer, '09:30')((tx) => cancelTicket(tx, { ticket: id, reason: 'mistaken' }));
  const mail = await come({ to: [answersTo] });
  assert.equal(mail.state, 'taken');
  assert.notEqual(mail.ticketId, id);
  const links = await as(
    system,
    '18:00',
  )((tx) =>
    tx.rows(sqlBuilder.selectFrom('ticketLink').select(['otherId', 'kind']).where('ticketId', '=', mail.ticketId)),
  );
  assert.deepEqual(links, [{ otherId: id, kind: 'follows' }]);
});

test('the same mail is taken in once, into whichever mailboxes it came', async () => {
  const messageId = '<double@donghai.example.cn>';
  const [first, second] = [await come({ messageId }), await come({ messageId })];
  assert.deepEqual(
    [first.state, second.state, second.why, second.logged],
    ['taken', 'ignored', 'double', 'no_business'],
  );
  const other = await come({ messageId, from: colleague });
  assert.equal(other.state, 'taken');
});

test('what machines write is left alone with a trace', async () => {
  const mail = await come({ automatic: 'auto_reply' });
  assert.deepEqual([mail.state, mail.why, mail.logged, mail.ticketId], ['ignored', 'auto_reply', 'no_business', null]);
});

test('a machine’s mail that comes twice is left alone twice', async () => {
  const holiday = { automatic: 'auto_reply', messageId: '<holiday@donghai.example.cn>' } as const;
  const mails = [await come(holiday), await come(holiday)];
  assert.deepEqual(
    mails.map(({ state, why }) => [state, why]),
    [
      ['ignored', 'auto_reply'],
      ['ignored', 'auto_reply'],
    ],
  );
});

test('an answer to a ticket that was merged lands on the one that was kept', async () => {
  const [double, kept] = [await opened(), await opened()];
  await as(engineer, '09:30')((tx) => mergeTicket(tx, { ticket: double.id, otherId: kept.id }));
  const mail = await come({ to: [double.answersTo] });
  assert.equal(mail.ticketId, kept.id);
});

test('so does what goes on from the mail that the merged one was made of', async () => {
  const first = await come({ messageId: '<merged@donghai.example.cn>' });
  const kept = await opened();
  await as(engineer, '10:30')((tx) => mergeTicket(tx, { ticket: first.ticketId ?? '', otherId: kept.id }));
  const answer = await come({ inReplyTo: '<merged@donghai.example.cn>' }, '11:00');
  assert.deepEqual([answer.state, answer.why, answer.ticketId], ['taken', 'thread', kept.id]);
});

test('what became a ticket that goes over to another customer is that customer’s mail', async () => {
  const mail = await come({ subject: '记错了客户' });
  const move = { ticket: mail.ticketId ?? '', customerId: xiling.id };
  await as(manager, '11:30')((tx) => moveTicketToCustomer(tx, move));
  const moved = await desk.stateOf(mail.id);
  assert.deepEqual([mail.customerId, moved.customerId, moved.contactId], [donghai.id, xiling.id, null]);
});
