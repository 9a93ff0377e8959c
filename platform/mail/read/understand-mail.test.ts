import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gbkMeaning, gbkText, mailOf, multipart, part } from './mail.cases.ts';
import { mailLimits, type ReadMail } from './read-mail.ts';
import { understandMail } from './understand-mail.ts';

function read(raw: Uint8Array): Promise<ReadMail> {
  return understandMail(raw, mailLimits);
}

const captures = join(import.meta.dirname, '../../../../shared/captures/mail');
const skip = existsSync(captures) ? false : 'the captured mails are not here';

test('reads a mail of Foxmail in GBK', { skip }, async () => {
  const mail = await read(readFileSync(join(captures, 'gbk-foxmail.eml')));
  assert.deepEqual(mail.from, { name: '李四', address: 'user1@itsm.test' });
  assert.equal(mail.subject, 'VPN无法连接');
  assert.equal(mail.freshText, '您好，VPN 连不上，提示错误 789。');
});

test('reads a file by its Chinese name', { skip }, async () => {
  const mail = await read(readFileSync(join(captures, 'utf8-attachment-plusaddr.eml')));
  assert.deepEqual(
    mail.files.map(({ name }) => name),
    ['@截图.png'],
  );
});

const letters: [string, string][] = [
  ['that says nothing of its letters', 'text/plain'],
  ['that claims to be ASCII', 'text/plain; charset=us-ascii'],
  ['that claims to be UTF-8', 'text/plain; charset=utf-8'],
  ['that claims to be western', 'text/plain; charset=iso-8859-1'],
  ['that names letters nobody knows', 'text/plain; charset=x-made-up'],
  ['that names the smaller GB2312', 'text/plain; charset=gb2312'],
];
for (const [name, type] of letters) {
  test(`reads Chinese in GBK of a mail ${name}`, async () => {
    assert.equal((await read(mailOf({ 'Content-Type': type }, gbkText))).freshText, gbkMeaning);
  });
}

test('reads UTF-8 of a mail that claims to be GBK', async () => {
  const mail = await read(mailOf({ 'Content-Type': 'text/plain; charset=gbk' }, gbkMeaning));
  assert.equal(mail.freshText, gbkMeaning);
});

test('leaves western letters as they are', async () => {
  const body = Buffer.from('Garçon, où est l’été? déjà', 'latin1');
  const mail = await read(mailOf({ 'Content-Type': 'text/plain; charset=iso-8859-1' }, body));
  assert.match(mail.freshText, /^Garçon, où/);
});

test('reads headers that hold Chinese as it is', async () => {
  const raw = Buffer.concat([Buffer.from('From: a@b.cn\r\nSubject: '), gbkText, Buffer.from('\r\n\r\nhi')]);
  assert.equal((await read(raw)).subject, gbkMeaning);
});

test('without sender, name or date it says so', async () => {
  const mail = await read(Buffer.from('Subject: x\r\nDate: Tuesday, never\r\n\r\nhi'));
  assert.deepEqual([mail.from, mail.messageId, mail.sentAt], [null, null, null]);
  const old = await read(mailOf({ Date: 'Thu, 1 Jan 1970 00:00:00 +0000' }));
  assert.equal(old.sentAt, null);
});

test('takes the first of several senders, and no address that could not be answered', async () => {
  const mail = await read(mailOf({ From: 'A <a@b.cn>, c@d.cn', 'Reply-To': 'nobody, <x y@z>, e@f.cn' }));
  assert.equal(mail.from?.address, 'a@b.cn');
  assert.deepEqual(
    mail.replyTo.map(({ address }) => address),
    ['e@f.cn'],
  );
});

test('a header cannot be smuggled in by a name', async () => {
  const mail = await read(mailOf({ Subject: '=?utf-8?Q?a=0D=0ABcc:_x@y.cn?=' }));
  assert.equal(mail.subject, 'a Bcc: x@y.cn');
  assert.equal(mail.headers['bcc'], undefined);
});

test('of ten thousand parts it keeps so many files, and counts the others', async () => {
  const parts = Array.from({ length: 10_000 }, (_, at) =>
    part({ 'Content-Type': 'application/octet-stream' }, `${at}`),
  );
  const { type, body } = multipart('mixed', parts);
  const mail = await read(mailOf({ 'Content-Type': type }, body));
  assert.equal(mail.files.length, mailLimits.files);
  assert.equal(mail.files.length + mail.droppedFiles, 10_000);
});

test('refuses parts within parts without end, and headers without end', async () => {
  const deep = Array.from(
    { length: 500 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  );
  await assert.rejects(read(Buffer.from(`From: a@b.cn\r\n${deep.join('')}\r\nhi`)), /nesting/);
  const bomb = 'X-Bomb: 1234567890\r\n'.repeat(100_000);
  await assert.rejects(read(Buffer.from(`${bomb}\r\nhi`)), /header size/);
});

test('reads broken base64 as far as it goes', async () => {
  const raw = mailOf(
    { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'base64' },
    '5omT5Y2w!!!5py6*',
  );
  assert.ok((await read(raw)).freshText.startsWith('打印'));
});

test('of a mail that was broken off it keeps the text and none of its files', async () => {
  const { type, body } = multipart('mixed', [
    part({ 'Content-Type': 'text/plain; charset=utf-8' }, '请看附件'),
    part({ 'Content-Type': 'image/png; name=a.png', 'Content-Transfer-Encoding': 'base64' }, 'iVBORw0KGgo'),
  ]);
  const raw = mailOf({ 'Content-Type': type }, body);
  const mail = await understandMail(raw.subarray(0, raw.length - 30), mailLimits, true);
  assert.deepEqual([mail.freshText, mail.files.length, mail.droppedFiles], ['请看附件', 0, 1]);
});

test('a mail within a mail stays a file', async () => {
  const inner = mailOf({ Subject: 'inner' }, 'within');
  const { type, body } = multipart('mixed', [
    part({ 'Content-Type': 'text/plain' }, 'outer'),
    part({ 'Content-Type': 'message/rfc822' }, inner),
  ]);
  const mail = await read(mailOf({ 'Content-Type': type }, body));
  assert.deepEqual([mail.freshText, mail.files.map(({ name }) => name)], ['outer', ['mail.eml']]);
});

test('makes text of a mail that is HTML alone', async () => {
  const html = '<style>p{}</style><p>第一行<br>第二行</p><div>表：<table><tr><td>甲</td><td>乙</td></tr></table></div>';
  const mail = await read(mailOf({ 'Content-Type': 'text/html; charset=utf-8' }, html));
  assert.match(mail.freshText, /^第一行\n第二行\n\n表：\n+甲\t乙$/);
  assert.doesNotMatch(mail.html ?? '', /style/);
});

test('keeps no letters that the database does not take', async () => {
  const mail = await read(mailOf({ 'Content-Type': 'text/plain; charset=utf-8' }, 'a\0b'));
  assert.equal(mail.freshText, 'ab');
});
