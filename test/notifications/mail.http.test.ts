import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { changeMailServer, readMailServer, tryMailServer } from '../../modules/notifications/mail-server.contract.ts';
import { listOutgoingMail, retryOutgoingMail } from '../../modules/notifications/outgoing-mail.contract.ts';
import { claimMail, dueMails } from '../../modules/notifications/server/outgoing/outgoing-mail.store.ts';
import { sendOne } from '../../modules/notifications/server/outgoing/queue-mail.ts';
import { wakeMails } from '../../modules/notifications/server/outgoing/wake-mails.ts';
import { writeEntry } from '../../modules/service-desk/entry.contract.ts';
import { queuedJobs } from '../../server/worker/jobs-of.ts';
import { forEachTenant } from '../../server/worker/for-each-tenant.ts';
import { discloseContact, eraseContact } from '../../modules/customers/contact-privacy.contract.ts';
import { recordContact } from '../../modules/customers/contact.contract.ts';
import type { BodyOf } from '../../kernel/contract.ts';
import * as cast from '../../demo/cast/cast.ts';
import { openWorld } from '../cast/world.ts';
import { openMailBox, type MailBox } from './mail-box.ts';
import { report } from './report.ts';

const world = await openWorld();
after(() => world.close());
const admin = world.as('admin');
let box: MailBox | undefined;
afterEach(async () => {
  await box?.close();
  box = undefined;
});

async function useBox(
  opened: MailBox,
  more: { security?: 'none' | 'starttls'; password?: string } = {},
): Promise<MailBox> {
  box = opened;
  const { security = 'none', password } = more;
  const server = { host: '127.0.0.1', port: opened.port, security, fromAddress: 'desk@huaxin.example.cn' };
  const userName = password === undefined ? null : 'desk';
  await save({ ...server, fromName: '华信服务台', userName, ...(password && { password }) });
  return opened;
}

/** Over what is set now. */
async function save(body: BodyOf<typeof changeMailServer>) {
  const { settings } = await admin.ask(readMailServer);
  const headers = settings ? { headers: { 'if-match': `"r${settings.revision}"` } } : {};
  return admin.try(changeMailServer, { body, ...headers });
}

/** Told first, and what that asks for done then. */
async function work(): Promise<void> {
  await world.work();
  await world.work();
}

/** A reply to the caller: what it says goes to them by mail. */
async function reply(words: string, note?: string): Promise<void> {
  const { id } = await report(world);
  const write = (kind: 'note' | 'reply', body: string) =>
    world.as('hotline').ask(writeEntry, { params: { ticket: id }, body: { kind, body } });
  if (note !== undefined) await write('note', note);
  await write('reply', words);
  await work();
}

async function newest(state: 'waiting' | 'sent' | 'failed') {
  const { items } = await admin.ask(listOutgoingMail, { query: { state } });
  return items.find(({ to }) => to.address === cast.contacts.caller.email);
}

test('without a mail server nothing is written down to be sent', async () => {
  await reply('好的');
  assert.deepEqual((await admin.ask(listOutgoingMail)).items, []);
});

test('a public reply reaches the caller as one mail in words of the provider; a private note does not', async () => {
  const { mails } = await useBox(await openMailBox());
  await reply('工程师 10 分钟后到\n请留人 <script>', 'SECRET-NOTE 这个客户很急');
  const theirs = mails.filter(({ to }) => to.includes(cast.contacts.caller.email));
  // what was promised speaks of the engineer as well, in the mail that says that their report is written down
  const [first] = theirs.filter(({ mail }) => mail.text?.includes('请留人'));
  assert.ok(first);
  assert.equal(theirs.filter(({ mail }) => mail.messageId === first.mail.messageId).length, 1);
  assert.match(first.mail.subject ?? '', /华信/);
  assert.match(first.mail.html ?? '', /请留人 &lt;script&gt;/);
  assert.equal(first.mail.headers.find(({ key }) => key === 'auto-submitted')?.value, 'auto-generated');
  assert.ok(!JSON.stringify(mails).includes('SECRET-NOTE'));
  assert.equal((await newest('sent'))?.attempts, 1);
});

test('the test mail says in words what the mail server answered', async () => {
  await useBox(await openMailBox(), { password: 'right' });
  assert.deepEqual(await admin.ask(tryMailServer), { to: cast.staff.admin.email, trouble: null });
  await box?.close();
  await useBox(await openMailBox(), { password: 'wrong' });
  const refused = await admin.ask(tryMailServer);
  assert.equal(refused.trouble?.kind, 'sign_in');
  assert.match(refused.trouble?.said ?? '', /Invalid username or password/);
  await box?.close();
  assert.equal((await admin.ask(tryMailServer)).trouble?.kind, 'unreachable');
});

test('no mail goes in the clear where encryption was asked for', async () => {
  const { mails } = await useBox(await openMailBox(), { security: 'starttls' });
  assert.equal((await admin.ask(tryMailServer)).trouble?.kind, 'no_tls');
  assert.equal(mails.length, 0);
});

test('a password is kept for its own server and user, and shown to nobody', async () => {
  await useBox(await openMailBox(), { password: 'right' });
  const other = {
    host: 'evil.example.cn',
    port: 25,
    security: 'none',
    fromAddress: 'a@b.cn',
    fromName: 'x',
    userName: 'desk',
  } as const;
  assert.equal((await save(other)).status, 422);
  const { body: kept } = await save({ ...other, host: '127.0.0.1', port: box?.port ?? 1 });
  assert.deepEqual([kept.settings?.hasPassword, JSON.stringify(kept).includes('right')], [true, false]);
  assert.equal((await admin.ask(tryMailServer)).trouble, null);
  // who saw none doesn’t write over one that was set meanwhile
  assert.equal((await admin.try(changeMailServer, { body: { ...other, password: 'x' } })).status, 412);
});

test('what the server refuses for good has failed, with its reason, and can be tried again', async () => {
  const no = Object.assign(new Error('5.7.1 We do not know you'), { responseCode: 554 });
  await useBox(await openMailBox({ onRcptTo: (_to, _session, done) => done(no) }));
  await reply('第一次');
  const failed = await newest('failed');
  assert.match(failed?.trouble ?? '', /We do not know you/);
  await box?.close();
  const { mails } = await useBox(await openMailBox());
  await admin.ask(retryOutgoingMail, { params: { outgoingMail: failed?.id ?? '' } });
  await world.work();
  assert.equal(mails.length, 1);
});

test('what the server puts off is tried again later, and not before', async () => {
  const later = Object.assign(new Error('4.3.2 Busy'), { responseCode: 451 });
  await useBox(await openMailBox({ onMailFrom: (_from, _session, done) => done(later) }));
  await reply('稍后');
  const waiting = await newest('waiting');
  assert.deepEqual([waiting?.attempts, waiting?.trouble?.includes('Busy')], [1, true]);
  await box?.close();
  const { mails } = await useBox(await openMailBox());
  const wake = async () => {
    await forEachTenant(world.parts, 'test', wakeMails);
    await world.work();
  };
  await wake();
  assert.equal(mails.length, 0);
  world.clock.advance(120);
  await wake();
  assert.ok(mails.length >= 1);
  assert.equal((await newest('waiting'))?.id, undefined);
});

test('a try that was killed is made up for when its lease is over, as the same mail', async () => {
  const { mails } = await useBox(await openMailBox());
  const { id } = await report(world);
  const body = { kind: 'reply', body: '被打断的' } as const;
  await world.as('hotline').ask(writeEntry, { params: { ticket: id }, body });
  // what is told now asks for its mails, and nobody has taken them yet
  await world.work();
  await forEachTenant(world.parts, 'test', async (tx) => {
    for (const mail of await dueMails(tx, { before: tx.now, most: 100 })) await claimMail(tx, mail, tx.now);
  });
  await work();
  assert.equal(mails.length, 0);
  world.clock.advance(361);
  await forEachTenant(world.parts, 'test', wakeMails);
  await work();
  const ids = mails.map(({ mail }) => mail.messageId);
  assert.ok(ids.length > 0);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal((await newest('sent'))?.attempts, 2);
});

test('the next try of a job whose process was killed takes the mail over at once, anybody else waits', async () => {
  const { mails } = await useBox(await openMailBox());
  await report(world, '被打断，接着寄');
  await world.work();
  const [send] = queuedJobs(world.parts).filter(({ name }) => name === sendOne.name);
  assert.ok(send);
  const taken: { tenant: string; mail: string }[] = [];
  await forEachTenant(world.parts, 'test', async (tx) => {
    for (const mail of await dueMails(tx, { before: tx.now, most: 100 })) {
      await claimMail(tx, mail, tx.now);
      taken.push({ tenant: tx.tenantId, mail });
    }
  });
  const signal = new AbortController().signal;
  const tryAll = (attempt: number) => Promise.all(taken.map((ids) => send.run(ids, { id: ids.mail, attempt, signal })));
  await tryAll(1);
  assert.equal(mails.length, 0);
  await tryAll(2);
  assert.ok(taken.length > 0);
  assert.equal(mails.length, taken.length);
  await work();
  assert.equal(mails.length, taken.length);
});

test('what went to somebody who never signed in is disclosed to them, and forgets them with their address', async () => {
  const email = 'laozhou@donghai.example.cn';
  const unknown = Object.assign(new Error(`5.1.1 <${email}> is unknown`), { responseCode: 550 });
  await useBox(
    await openMailBox({ onRcptTo: ({ address }, _session, done) => done(address === email ? unknown : null) }),
  );
  const body = { name: '周老师傅', email, customerId: world.ids.customer.donghai };
  const { id: contact } = await admin.ask(recordContact, { body });
  await report(world, '门禁打不开', contact);
  await work();
  const to = async () => (await admin.ask(listOutgoingMail, { query: { to: email } })).items;
  assert.match((await to())[0]?.trouble ?? '', /is unknown/);
  const disclosed = await admin.ask(discloseContact, { params: { contact } });
  assert.ok(JSON.stringify(disclosed.sections.find(({ name }) => name === 'outgoing_mail')).includes(email));
  const confirmation = { confirmation: body.name, reason: '本人要求' };
  await admin.ask(eraseContact, { params: { contact }, body: confirmation, headers: { 'if-match': '"r1"' } });
  assert.deepEqual(await to(), []);
  const all = await admin.ask(listOutgoingMail);
  assert.ok(!JSON.stringify(all).includes(email));
  const [gone] = all.items.filter(({ to: { address } }) => address === '');
  assert.deepEqual(
    [gone?.state, gone?.reasonKey, gone?.abilities],
    ['failed', 'notifications:outgoing.reason.erased', []],
  );
});

test('another provider sees neither server nor mails', async () => {
  await useBox(await openMailBox());
  const stranger = world.as('stranger');
  assert.deepEqual((await stranger.ask(listOutgoingMail)).items, []);
  assert.equal((await world.as('caller').try(listOutgoingMail)).status, 403);
});
