import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { openImapHouse } from '../../../../test/mail/imap-house.ts';
import { openMailGround } from '../../../../test/mail/mail-ground.ts';
import { attachmentsOf } from '../../../files/index.ts';
import { mailboxById, updateMailbox } from './mailbox.store.ts';

const mail = await openMailGround();
const house = await openImapHouse();
after(async () => {
  await house.close();
  await mail.close();
});
const { clock, steps } = mail;

beforeEach(async () => {
  house.empty();
  await mail.ground.owner.query('update mailbox set is_active = false, retired_at = created_at');
});

let count = 0;

function letter(fields: { subject?: string; id?: string; body?: string } = {}): string {
  count += 1;
  const { subject = `信 ${count}`, id = `<${count}@donghai.example.cn>`, body = `正文 ${count}` } = fields;
  return [
    'From: =?UTF-8?B?6LW156OK?= <zhaolei@donghai.example.cn>',
    'To: support@huaxin.example.cn',
    `Subject: ${subject}`,
    `Message-ID: ${id}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
  ].join('\r\n');
}

function mailsIn(mailboxId: Id) {
  return steps.run((tx) =>
    tx.rows(
      sqlBuilder
        .selectFrom('incomingMail')
        .selectAll()
        .where('tenantId', '=', tx.tenantId)
        .where('mailboxId', '=', mailboxId)
        .orderBy('uidValidity')
        .orderBy('uid'),
    ),
  );
}

async function readAgain(mailboxId: Id): Promise<void> {
  clock.now = addSeconds(clock.now, 600);
  await steps.run((tx) => updateMailbox(tx, mailboxId, {}));
  await mail.fetch();
}

test('takes in what lies in the folder, with its entry in the channel log', async () => {
  const mailbox = await mail.record({ port: house.port });
  house.deliver(letter({ subject: 'VPN', body: '连不上\r\n\r\n> 以前说过的' }));
  assert.equal(await mail.fetch(), true);
  const [came, ...more] = await mailsIn(mailbox);
  assert.deepEqual(more, []);
  assert.equal(came?.fromAddress, 'zhaolei@donghai.example.cn');
  assert.deepEqual([came?.subject, came?.freshText, came?.quotedText], ['VPN', '连不上', '> 以前说过的']);
  assert.deepEqual([came?.state, came?.automatic, came?.customerId], ['fetched', null, null]);
  const record = await steps.run((tx) =>
    tx.first(
      sqlBuilder
        .selectFrom('channelRecord')
        .select(['kind', 'address', 'label', 'state'])
        .where('id', '=', came?.channelRecordId ?? ''),
    ),
  );
  assert.deepEqual(record, { kind: 'mail', address: 'zhaolei@donghai.example.cn', label: 'VPN', state: 'open' });
  assert.equal(await steps.blobs.bytesOf(came?.raw ?? ''), came?.rawBytes);
});

test('what is read is not read again, and what comes later is', async () => {
  const mailbox = await mail.record({ port: house.port });
  house.deliver(letter());
  await mail.fetch();
  house.deliver(letter());
  await readAgain(mailbox);
  await readAgain(mailbox);
  assert.deepEqual(
    (await mailsIn(mailbox)).map(({ uid }) => uid),
    [1, 2],
  );
});

test('takes in together what is there, in its order, and once what lies there twice', async () => {
  const mailbox = await mail.record({ port: house.port });
  const first = letter({ subject: '一' });
  for (const one of [first, letter({ subject: '二' }), first, letter({ subject: '三' })]) house.deliver(one);
  await mail.fetch();
  assert.deepEqual(
    (await mailsIn(mailbox)).map(({ uid, subject }) => [uid, subject]),
    [
      [1, '一'],
      [2, '二'],
      [4, '三'],
    ],
  );
  const told = await mail.ground.owner.query<{ id: string }>(
    `select subject_id as id from event where kind = 'incoming_mail.arrived'
     and subject_id in (select id from incoming_mail where mailbox_id = $1) order by id`,
    [mailbox],
  );
  assert.equal(told.rows.length, 3);
});

test('leaves alone what lay there before, unless it is wanted', async () => {
  const mailbox = await mail.record({ port: house.port, takesOld: false });
  house.deliver(letter());
  await mail.fetch();
  assert.deepEqual(await mailsIn(mailbox), []);
  house.deliver(letter({ subject: '新的' }));
  await readAgain(mailbox);
  assert.deepEqual(
    (await mailsIn(mailbox)).map(({ subject }) => subject),
    ['新的'],
  );
});

test('goes through all of it again where the server counts anew, and takes nothing twice', async () => {
  const mailbox = await mail.record({ port: house.port });
  house.deliver(letter());
  house.deliver(letter());
  await mail.fetch();
  house.countAnew();
  house.deliver(letter({ subject: '之后' }));
  await readAgain(mailbox);
  const mails = await mailsIn(mailbox);
  assert.equal(mails.length, 3);
  assert.equal(mails.at(-1)?.subject, '之后');
});

test('of a mail that is too large it takes the beginning, and says so', async () => {
  const mailbox = await mail.record({ port: house.port, mostMegabytes: 1 });
  house.deliver(letter({ subject: '大文件', body: `请看附件\r\n${'x'.repeat(70)}\r\n`.repeat(20_000) }));
  house.deliver(letter({ subject: '下一封' }));
  await mail.fetch();
  const [large, next] = await mailsIn(mailbox);
  assert.deepEqual([large?.subject, large?.shortfall], ['大文件', 'too_large']);
  assert.ok((large?.rawBytes ?? 0) > 1024 * 1024);
  assert.ok(large?.freshText.startsWith('请看附件'));
  assert.deepEqual([next?.subject, next?.shortfall], ['下一封', null]);
});

test('hangs files on the mail, and shows pictures that came along', async () => {
  const mailbox = await mail.record({ port: house.port });
  house.deliver(withPicture);
  await mail.fetch();
  const [came] = await mailsIn(mailbox);
  const files = await steps.run((tx) => attachmentsOf(tx, { kind: 'incoming_mail', id: came?.id ?? '' }));
  const names = files.map(({ name, mediaType }) => `${name} ${mediaType}`);
  assert.deepEqual(names.toSorted(), ['截图.png image/png', '报价单.txt text/plain; charset=utf-8']);
  const picture = files.find(({ mediaType }) => mediaType === 'image/png');
  assert.match(came?.html ?? '', new RegExp(`<img src="/api/v1/attachments/${picture?.id}/preview"`));
  assert.equal(came?.outsidePictures, 1);
});

test('says why it is kept out, and tries again a little later', async () => {
  const mailbox = await mail.record({ port: house.port, userName: 'nobody' });
  await mail.fetch();
  const known = await steps.run((tx) => mailboxById(tx, mailbox));
  assert.equal(known?.trouble, 'sign_in');
  assert.equal(await mail.fetch(), false);
  clock.now = addSeconds(clock.now, 11);
  assert.equal(await mail.fetch(), true);
});

test('a mailbox is given to one reader at a time, and to another when that one is silent', async () => {
  await mail.record({ port: house.port });
  assert.ok(await mail.claim());
  assert.equal(await mail.claim(), undefined);
  clock.now = addSeconds(clock.now, 91);
  assert.ok(await mail.claim());
});

test('what a reader has fetched that lost the mailbox meanwhile is left to the other', async () => {
  const mailbox = await mail.record({ port: house.port });
  house.deliver(letter());
  await mail.fetch({
    beforeKeeping: async () => {
      await mail.ground.owner.query('update mailbox set lease_holder = $1', [mailbox]);
    },
  });
  assert.deepEqual(await mailsIn(mailbox), []);
});

test('one provider reads its own mailboxes, and sees nothing of the other', async () => {
  const mailbox = await mail.record({ port: house.port }, mail.other);
  house.deliver(letter());
  await mail.fetch();
  assert.deepEqual(await mailsIn(mailbox), []);
  const theirs = await mail
    .stepsOf(mail.other)
    .run((tx) => tx.rows(sqlBuilder.selectFrom('incomingMail').select('id').where('tenantId', '=', tx.tenantId)));
  assert.equal(theirs.length, 1);
});

const point = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const withPicture = Buffer.from(
  [
    'From: zhaolei@donghai.example.cn',
    'Subject: with a picture',
    'Message-ID: <picture@donghai.example.cn>',
    'Content-Type: multipart/mixed; boundary=outer',
    '',
    '--outer',
    'Content-Type: multipart/related; boundary=inner',
    '',
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>见图 <img src="cid:shot@1"><img src="https://track.example.com/x.gif" width="1" height="1"></p>',
    '--inner',
    'Content-Type: image/png; name="截图.png"',
    'Content-ID: <shot@1>',
    'Content-Transfer-Encoding: base64',
    '',
    point,
    '--inner--',
    '--outer',
    'Content-Type: text/plain; name="报价单.txt"',
    'Content-Disposition: attachment; filename="报价单.txt"',
    '',
    '打印机 1200 元',
    '--outer--',
  ].join('\r\n'),
);
