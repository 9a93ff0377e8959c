import assert from 'node:assert/strict';
import { createTransport } from 'nodemailer';
import type { Id } from '../../../kernel/id.ts';
import * as cast from '../../../demo/cast/cast.ts';
import { readMailbox, recordMailbox } from '../../../modules/channels/mailbox.contract.ts';
import { changeMailSetting, readMailSetting } from '../../../modules/service-desk/mail-setting.contract.ts';
import { readTimeline } from '../../../modules/service-desk/entry.contract.ts';
import { deliveredMailSettings } from '../../../modules/service-desk/server/mail-settings/mail-setting.delivered.ts';
import type { Client } from '../../cast/client.ts';
import type { World } from '../../cast/world.ts';
import { openImapHouse, type ImapHouse } from '../../mail/imap-house.ts';
import { readNextMailbox } from '../../mail/read-next-mailbox.ts';
import { openMailBox, type MailBox } from '../../notifications/mail-box.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { handMailsTo } from './hand-mails-to.ts';

const support = 'forged@huaxin.example.cn';
const victim = 'victim@evil.example';
const bombMails = 60;
/** More than others leave, which nobody answers for. */
const mostMailboxes = 100;

interface Post {
  world: World;
  mailbox: Id;
  house: ImapHouse;
  box: MailBox;
}

export const forgedMails: Family<AttackGround> = {
  name: 'forged mails',
  holds:
    'No mail gets at a ticket by what it claims, answers itself, drowns an address, or carries a header of others.',
  isQuick: false,
  async prove({ world, samples }) {
    const [house, box] = [await openImapHouse(), await openMailBox()];
    try {
      const post = { world, house, box, mailbox: await setUp(world, { house, box }) };
      const forged = await forge(post, samples.byNoun('ticket'));
      const automatic = await answerThemselves(post);
      const bombed = await drown(post);
      for (const { mail, to } of box.mails) {
        assert.ok(!to.includes(victim), 'a mail went to whom a header was smuggled in for');
        assert.ok(!mail.headers.some(({ key }) => key === 'x-smuggled'), 'a header was smuggled in');
      }
      return {
        tried: forged + automatic + 2 * bombMails,
        measured: `${bombed} answers to ${bombMails} mails of one address`,
      };
    } finally {
      await house.close();
      await box.close();
    }
  },
};

async function setUp(world: World, { house, box }: Pick<Post, 'house' | 'box'>): Promise<Id> {
  const { port, login } = house;
  const admin = world.as('admin');
  assert.equal(await handMailsTo(admin, { port: box.port, fromName: `华信\r\nBcc: ${victim}` }), 422);
  assert.equal(await handMailsTo(admin, { port: box.port, fromName: '华信' }), 200);
  await takeMailsAsDelivered(admin);
  const place = { host: '127.0.0.1', port, security: 'none', folder: 'INBOX', mostMegabytes: 10 } as const;
  const access = { userName: login.user, password: login.password };
  const start = { customerId: null, teamId: null, categoryId: null, takesOld: true, isActive: true };
  const body = { name: '伪造', address: support, ...place, ...access, ...start };
  return (await admin.ask(recordMailbox, { body })).id;
}

/** Whatever others set before. */
async function takeMailsAsDelivered(admin: Client): Promise<void> {
  const { revision } = await admin.ask(readMailSetting);
  await admin.ask(changeMailSetting, { body: deliveredMailSettings, headers: { 'if-match': `"r${revision}"` } });
}

type Letter = Parameters<ReturnType<typeof createTransport>['sendMail']>[0];

async function write({ house }: Post, letter: Letter): Promise<void> {
  const composer = createTransport({ streamTransport: true, buffer: true });
  const { message } = await composer.sendMail({ to: support, text: 'forged', ...letter });
  // `buffer` asks for the whole message
  house.deliver(message as Buffer);
}

/** Until what was written is read, and all that follows from it is done. */
async function goRound({ world, mailbox }: Post): Promise<void> {
  world.clock.advance(60);
  const isRead = async () => {
    const { look } = await world.as('admin').ask(readMailbox, { params: { mailbox } });
    return look.at === world.clock.now();
  };
  for (let turn = 0; !(await isRead()); turn += 1) {
    assert.ok(turn < mostMailboxes, 'the mailbox is never read: nothing was tried');
    await readNextMailbox(world.parts);
  }
  for (let round = 0; round < 3; round += 1) await world.work();
}

/** Mails of somebody of another customer, and of nobody known, that claim to belong to a ticket. */
async function forge(post: Post, ticket: string): Promise<number> {
  const params = { ticket };
  const story = async () => (await post.world.as('admin').ask(readTimeline, { params })).items;
  // what others did to the ticket has its consequences first
  await goRound(post);
  const before = new Set((await story()).map(({ id }) => id));
  const token = 'a'.repeat(45);
  const claims: Letter[] = [
    { headers: { 'X-Yingtai-Ticket': `ticket ${ticket}` } },
    { to: `forged+t-${token}@huaxin.example.cn` },
    { references: [`<t-${token}@huaxin.example.cn>`], inReplyTo: `<t-${token}@huaxin.example.cn>` },
    { inReplyTo: `<${ticket}@huaxin.example.cn>`, references: [`<${ticket}@huaxin.example.cn>`] },
    { subject: '[INC-2026-000001] 回复' },
    { subject: `hello\r\nBcc: ${victim}\r\nX-Smuggled: yes` },
    { from: { name: `a" <${support}>, "b`, address: cast.contacts.teacher.email } },
  ];
  const writers = [cast.contacts.teacher.email, 'nobody@elsewhere.example'];
  for (const claim of claims) for (const from of writers) await write(post, { from, subject: '伪造', ...claim });
  await goRound(post);
  const later = (await story()).filter(({ id }) => !before.has(id));
  assert.deepEqual(later, [], 'a forged mail got onto the ticket');
  return claims.length * writers.length;
}

/** What programs send is answered by nobody, and least of all what comes from ourselves. */
async function answerThemselves(post: Post): Promise<number> {
  const before = post.box.mails.length;
  const from = cast.contacts.caller.email;
  const letters: Letter[] = [
    { from, headers: { 'Auto-Submitted': 'auto-replied' } },
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
    { from, headers: { Precedence: 'bulk' } },
    { from, headers: { 'X-Auto-Response-Suppress': 'All' } },
    { from, headers: { 'List-Id': '<list.example>' } },
    { from: support },
    { from: 'noreply@huaxin.example.cn' },
    { from: 'MAILER-DAEMON@elsewhere.example', subject: 'Undelivered' },
  ];
  for (const letter of letters) await write(post, { subject: '自动回复', ...letter });
  await goRound(post);
  const answered = post.box.mails.slice(before).filter(({ to }) => to.some((address) => address !== victim));
  const ofOthers = answered.filter(({ to }) => to.includes(support) || to.includes('noreply@huaxin.example.cn'));
  assert.deepEqual(
    ofOthers.map(({ to }) => to),
    [],
    'we answered ourselves',
  );
  return letters.length;
}

/** Whoever writes under another's address, known or not, has as few mails sent to it as may be: a stranger one at most. */
async function drown(post: Post): Promise<number> {
  const [known, unknown] = [cast.contacts.colleague.email, 'drowned@elsewhere.example'];
  const sentTo = (address: string) => post.box.mails.filter(({ to }) => to.includes(address)).length;
  const writeBoth = async (at: number) => {
    for (const from of [known, unknown]) await write(post, { from, subject: `第 ${at} 封` });
  };
  await writeBoth(0);
  await goRound(post);
  for (let at = 1; at < bombMails; at += 1) await writeBoth(at);
  await goRound(post);
  assert.ok(sentTo(known) > 0, 'nobody is answered: nothing was tried');
  assert.ok(sentTo(unknown) <= 1, `somebody unknown was answered ${sentTo(unknown)} times`);
  assert.ok(sentTo(known) < bombMails, `${sentTo(known)} mails went to one address`);
  return sentTo(known);
}
