import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { customers } from '../../demo/cast/cast.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import { openImapHouse } from './imap-house.ts';
import { openMailGround } from './mail-ground.ts';
import { attachmentsOf } from '../../modules/files/index.ts';
import { makeCompany } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { decideMail } from '../../modules/channels/server/incoming-mail/decide-mail.ts';
import { contactsOfMails } from '../../modules/channels/server/incoming-mail/hold-contacts.ts';
import { identifyMail } from '../../modules/channels/server/incoming-mail/identify-mail.ts';
import { incomingMailById } from '../../modules/channels/server/incoming-mail/incoming-mail.store.ts';

const mail = await openMailGround();
const house = await openImapHouse();
after(async () => {
  await house.close();
  await mail.close();
});
const { steps } = mail;
const donghai = await steps.run((tx) => makeCompany(tx, customers.donghai));
await mail.record({ port: house.port });
house.deliver(
  [
    'From: =?UTF-8?B?6LW156OK?= <zhaolei@donghai.example.cn>',
    'Subject: =?UTF-8?B?5omT5Y2w5py6?=',
    'Content-Type: multipart/mixed; boundary=edge',
    '',
    '--edge',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>卡纸</p>',
    '--edge',
    'Content-Disposition: attachment; filename=a.txt',
    '',
    'x',
    '--edge--',
  ].join('\r\n'),
);
await mail.fetch();
const row = await steps.run((tx) =>
  tx.first(sqlBuilder.selectFrom('incomingMail').select('id').where('tenantId', '=', tx.tenantId)),
);
const id = row?.id ?? '';

test('once it is known whose a mail is, its files and its entry in the log are theirs', async () => {
  const { id: customerId, callerId: contactId } = donghai;
  await steps.run((tx) => identifyMail(tx, { id, customerId, contactId }));
  const [known, files] = await steps.run(async (tx) => [
    await incomingMailById(tx, id),
    await tx.rows(
      sqlBuilder
        .selectFrom('attachment')
        .select('customerId')
        .where('tenantId', '=', tx.tenantId)
        .where('subjectId', '=', id),
    ),
  ]);
  assert.deepEqual([known?.customerId, known?.contactId], [customerId, contactId]);
  assert.deepEqual(files, [{ customerId }]);
  const record = await steps.run((tx) =>
    tx.first(
      sqlBuilder
        .selectFrom('channelRecord')
        .select(['customerId', 'contactId'])
        .where('tenantId', '=', tx.tenantId)
        .where('id', '=', known?.channelRecordId ?? ''),
    ),
  );
  assert.deepEqual(record, { customerId, contactId });
});

test('keeps why it was decided so', async () => {
  await steps.run((tx) => decideMail(tx, { id, state: 'review', why: 'unknown_sender' }));
  const known = await steps.run((tx) => incomingMailById(tx, id));
  assert.deepEqual([known?.state, known?.why], ['review', 'unknown_sender']);
});

test('what an erased person wrote goes, as it was understood and as it came', async () => {
  const { id: customerId, callerId: contactId } = donghai;
  assert.equal(await steps.run((tx) => contactsOfMails.count(tx, contactId)), 1);
  const erasure = { contactId, customerId, pseudonym: '已清除的联系人 1', quoted: ['赵磊'], uniqueQuoted: ['赵磊'] };
  const blanked = await steps.run(async (tx) => contactsOfMails.erase?.(tx, erasure));
  assert.deepEqual(blanked, [id]);
  const [known, files] = await steps.run(async (tx) => [
    await incomingMailById(tx, id),
    await attachmentsOf(tx, { kind: 'incoming_mail', id }),
  ]);
  assert.deepEqual(
    [known?.fromAddress, known?.subject, known?.freshText, known?.html, known?.raw],
    [null, '', '', null, null],
  );
  assert.equal(known?.fromName, '已清除的联系人 1');
  assert.deepEqual(
    files.map(({ addedBy }) => addedBy.name),
    [],
  );
});
