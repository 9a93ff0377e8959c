import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addressOf } from '../../web/api/address.ts';
import { listEvents } from '../../modules/audit/event.contract.ts';
import { readIncomingMail, readMailPage, readRawMail } from '../../modules/channels/incoming-mail.contract.ts';
import { changeMailbox, readMailbox, recordMailbox, retireMailbox } from '../../modules/channels/mailbox.contract.ts';
import { openWorld } from '../cast/world.ts';
import { takeMail } from '../walls/take-mail.ts';

const world = await openWorld();
after(() => world.close());
const { ids } = world;
const admin = world.as('admin');

const body = {
  name: '报修邮箱',
  address: 'support@huaxin.example.cn',
  host: 'imap.huaxin.example.cn',
  port: 993,
  security: 'tls' as const,
  userName: 'support',
  folder: 'INBOX',
  customerId: null,
  teamId: null,
  categoryId: null,
  mostMegabytes: 50,
  takesOld: false,
  isActive: false,
};
const mailbox = await admin.ask(recordMailbox, { body: { ...body, password: 'not-looked-at' } });
const params = { mailbox: mailbox.id };
const writing = { customerId: ids.customer.donghai, address: 'donghai@huaxin.example.cn', subject: '卡纸' } as const;
const { incomingMail } = await takeMail(world, admin, { provider: 'huaxin', ...writing });

async function change(changes: Partial<typeof body> & { password?: string }) {
  const { revision } = await admin.ask(readMailbox, { params });
  return admin.try(changeMailbox, { params, body: { ...body, ...changes }, headers: { 'if-match': `"r${revision}"` } });
}

/** Of a refusal. */
function codeOf({ body: problem }: { body: unknown }): unknown {
  return (problem as { code?: string }).code;
}

test('shows a password to nobody', async () => {
  assert.doesNotMatch(JSON.stringify(await admin.ask(readMailbox, { params })), /not-looked-at|envelope|"password"/);
});

test('refuses a second mailbox of the same address', async () => {
  const again = await admin.try(recordMailbox, { body: { ...body, password: 'x' } });
  assert.deepEqual([again.status, codeOf(again)], [409, 'mailbox.address_taken']);
});

test('gives the password to no other server', async () => {
  const moved = await change({ host: 'evil.example.cn' });
  assert.deepEqual([moved.status, codeOf(moved)], [422, 'mailbox.password_missing']);
  assert.equal((await change({ name: '服务邮箱' })).status, 200);
});

test('is read by whoever may and changed by the administrator alone', async () => {
  assert.equal((await world.as('manager').try(readMailbox, { params })).status, 200);
  assert.equal((await world.as('engineer').try(readMailbox, { params })).status, 403);
  const denied = await world.as('manager').try(retireMailbox, { params });
  assert.equal(denied.status, 403);
});

test('a mailbox that is given up stays as it is', async () => {
  await admin.ask(retireMailbox, { params });
  assert.equal(codeOf(await change({ name: '别的' })), 'mailbox.retired');
});

test('shows a mail as a page that may do nothing', async () => {
  const page = await fetched(readMailPage.path, 'engineer');
  assert.equal(page.status, 200);
  assert.match(page.header('content-type'), /^text\/html/);
  const policy = page.header('content-security-policy');
  assert.match(policy, /^default-src 'none'; img-src 'self'; style-src 'unsafe-inline'/);
  assert.match(policy, /sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox$/);
  assert.doesNotMatch(policy, /allow-scripts|script-src|allow-forms|allow-top/);
  assert.match(page.text, /<p>卡纸<\/p>/);
});

test('gives the mail as it came to whoever may have it, and the log says so', async () => {
  const view = await world.as('engineer').ask(readIncomingMail, { params: { incomingMail } });
  assert.deepEqual(view.abilities, ['readRaw']);
  const raw = await fetched(readRawMail.path, 'engineer');
  assert.match(raw.header('content-disposition'), /^attachment; filename=".*\.eml"/);
  assert.match(raw.text, /^From: nobody@huaxin\.example\.cn\r\n/);
  const { items } = await admin.ask(listEvents, { query: { subjectId: incomingMail } });
  assert.ok(items.some(({ kind }) => kind === 'incoming_mail.raw_read'));
  assert.equal((await fetched(readRawMail.path, 'hotline')).status, 403);
});

async function fetched(path: string, who: 'engineer' | 'hotline') {
  const answer = await world.app.inject({
    url: addressOf(path, { incomingMail }),
    headers: { cookie: `yingtai_session=${world.as(who).session ?? ''}` },
  });
  return { status: answer.statusCode, text: answer.body, header: (name: string) => String(answer.headers[name]) };
}
