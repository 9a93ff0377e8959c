import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createTransport } from 'nodemailer';
import * as cast from '../../demo/cast/cast.ts';
import { listChannelRecords } from '../../modules/channels/channel-record.contract.ts';
import { listIncomingMail } from '../../modules/channels/incoming-mail.contract.ts';
import { recordMailbox } from '../../modules/channels/mailbox.contract.ts';
import { changeMailServer } from '../../modules/notifications/mail-server.contract.ts';
import { readTimeline, writeEntry } from '../../modules/service-desk/entry.contract.ts';
import { listTicketMails } from '../../modules/service-desk/mail-intake.contract.ts';
import { acceptTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { listTickets } from '../../modules/service-desk/ticket-list.contract.ts';
import { handIn } from '../cast/hand-in.ts';
import { openWorld } from '../cast/world.ts';
import { openMailBox } from '../notifications/mail-box.ts';
import { openImapHouse } from './imap-house.ts';
import { readNextMailbox } from './read-next-mailbox.ts';

const world = await openWorld();
const house = await openImapHouse();
const box = await openMailBox();
after(async () => {
  await house.close();
  await box.close();
  await world.close();
});
const { email } = cast.contacts.caller;
const support = 'support@huaxin.example.cn';
const hotline = world.as('hotline');

/** What is new in the folder is taken in, and told, and mailed. */
async function goRound(): Promise<void> {
  world.clock.advance(60);
  await readNextMailbox(world.parts);
  for (let round = 0; round < 3; round++) await world.work();
}

type Letter = Parameters<ReturnType<typeof composer>['sendMail']>[0];

function composer() {
  return createTransport({ streamTransport: true, buffer: true });
}

/** Written by a mail program as people use them, and put into the folder of the desk. */
async function write(letter: Letter): Promise<void> {
  const { message } = await composer().sendMail(letter);
  // `buffer` asks for the whole message
  house.deliver(message as Buffer);
}

function lastTo(address: string) {
  return box.mails.findLast(({ to }) => to.includes(address))?.mail ?? assert.fail(`nothing went to ${address}`);
}

/** A server that mails go out by, and a mailbox that they come into. */
async function setUpMail(): Promise<void> {
  const server = { host: '127.0.0.1', port: box.port, security: 'none', userName: null } as const;
  const admin = world.as('admin');
  await admin.ask(changeMailServer, {
    body: { ...server, fromAddress: 'noreply@huaxin.example.cn', fromName: '华信' },
  });
  const { port, login } = house;
  const place = { host: '127.0.0.1', port, security: 'none', folder: 'INBOX', mostMegabytes: 10 } as const;
  const access = { userName: login.user, password: login.password };
  const start = { customerId: null, teamId: null, categoryId: null, takesOld: true, isActive: true };
  await admin.ask(recordMailbox, { body: { name: '华信服务台', address: support, ...place, ...access, ...start } });
}

/** As a mail program answers: to its Reply-To, going on from it, with its words quoted below. */
function answer(mail: ReturnType<typeof lastTo>, words: string): Promise<void> {
  const { replyTo, subject, messageId = '', references = '' } = mail;
  return write({
    from: email,
    to: replyTo?.[0]?.address ?? '',
    subject: `Re: ${subject}`,
    inReplyTo: messageId,
    references: [...references.split(/\s+/), messageId],
    text: `${words}\n\n在 2026-11-23 09:05，华信服务台 <${support}> 写道：\n> 请按 F8 进安全模式`,
  });
}

type Received = ReturnType<typeof lastTo>;

function replyAddress({ replyTo }: Received): string {
  return replyTo?.[0]?.address ?? '';
}

function referencesOf({ references }: Received): string[] {
  return references?.split(/\s+/) ?? [];
}

test('what a caller mails becomes a ticket, and whoever answers what they get lands on it again', async () => {
  await setUpMail();
  const picture = { filename: '屏幕.txt', content: '蓝屏代码 0x7B' };
  await write({ from: email, to: support, subject: '电脑蓝屏', text: '开机就蓝屏', attachments: [picture] });
  await goRound();
  const [ticket] = (await hotline.ask(listTickets, { query: { q: '电脑蓝屏' } })).items;
  assert.ok(ticket);

  const receipt = lastTo(email);
  assert.equal(receipt.from?.address, support);
  assert.ok(receipt.subject?.startsWith(`[${ticket.number}] 电脑蓝屏`));
  assert.match(String(receipt.text), /受理/);
  assert.match(replyAddress(receipt), /^support\+t-[a-z2-7]{45}@huaxin\.example\.cn$/);

  await hotline.ask(acceptTicket, { params: { ticket: ticket.id } });
  const { body: file } = await handIn(world, 'hotline', { name: '步骤.txt', bytes: '按 F8' });
  const body = { kind: 'reply' as const, body: '请按 F8 进安全模式', attachmentIds: [file.id] };
  await hotline.ask(writeEntry, { params: { ticket: ticket.id }, body });
  await goRound();
  const reply = lastTo(email);
  assert.match(String(reply.text), /请按 F8/);
  assert.deepEqual(
    reply.attachments.map(({ filename }) => filename),
    ['步骤.txt'],
  );
  assert.ok(referencesOf(reply).includes(referencesOf(receipt)[0] ?? 'none'));

  await answer(reply, '进去了，谢谢！');
  await goRound();
  const { items } = await hotline.ask(readTimeline, { params: { ticket: ticket.id } });
  const answers = items.flatMap((item) => (item.type === 'entry' && item.kind === 'answer' ? [item] : []));
  assert.deepEqual(
    answers.map(({ body: said, author }) => [said, author.name]),
    [['进去了，谢谢！', cast.contacts.caller.name]],
  );
  const mails = (await hotline.ask(listTicketMails, { params: { ticket: ticket.id } })).items;
  assert.deepEqual(
    mails.map(({ foundBy }) => foundBy),
    ['sender', 'token'],
  );
  assert.match(String(mails[1]?.quotedText), /请按 F8/);
  const records = await hotline.ask(listChannelRecords, { query: { subjectId: ticket.id } });
  assert.deepEqual(
    records.items.map(({ state }) => state),
    ['linked', 'linked'],
  );
});

test('a holiday notice to a receipt is left alone, and a stranger is answered once', async () => {
  const before = box.mails.length;
  const headers = { 'Auto-Submitted': 'auto-replied' };
  await write({ from: email, to: support, subject: '自动回复：休假', text: '我在休假', headers });
  const stranger = 'nobody@elsewhere.example.com';
  await write({ from: stranger, to: support, subject: 'BUY <b>NOW</b> http://evil.example.com', text: 'hello' });
  await write({ from: stranger, to: support, subject: '又来了', text: 'hello' });
  await goRound();
  const { items } = await hotline.ask(listIncomingMail, { query: { limit: 3 } });
  assert.deepEqual(items.map(({ state }) => state).toSorted(), ['ignored', 'review', 'review']);
  const answers = box.mails.slice(before).filter(({ to }) => to.includes(stranger));
  assert.equal(answers.length, 1);
  assert.ok(!JSON.stringify(answers).includes('evil.example.com'));
});
