import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller } from '../../platform/database/caller.ts';
import { historyOf } from '../../platform/log/event.store.ts';
import { verifyLog } from '../../platform/log/verify-log.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { staffOf } from '../harness/callers.ts';
import { sealAllEvents } from '../harness/seal-events.ts';
import { onFriday, openDesk, refuses } from '../harness/service-desk.ts';
import { attachmentById, insertAttachment } from '../../modules/files/server/attachments/attachment.store.ts';
import { accountOf } from '../../modules/identity/index.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { changeAsset } from '../../modules/assets/server/assets/change-asset.ts';
import { listAssets } from '../../modules/assets/server/assets/list-assets.ts';
import { readAsset } from '../../modules/assets/server/assets/read-asset.ts';
import { recordAsset } from '../../modules/assets/server/assets/record-asset.ts';
import { changeContact } from '../../modules/customers/server/contacts/change-contact.ts';
import { discloseContact } from '../../modules/customers/server/contacts/disclose-contact.ts';
import { eraseContact } from '../../modules/customers/server/contacts/erase-contact.ts';
import { inviteContact } from '../../modules/customers/server/contacts/invite-contact.ts';
import { listContacts } from '../../modules/customers/server/contacts/list-contacts.ts';
import { mergeContact } from '../../modules/customers/server/contacts/merge-contact.ts';
import { readContact } from '../../modules/customers/server/contacts/read-contact.ts';
import { recordContact } from '../../modules/customers/server/contacts/record-contact.ts';
import { recordCustomer } from '../../modules/customers/server/customers/record-customer.ts';
import { mergeCustomer } from '../../modules/customers/server/mergers/merge-customer.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, donghai, huaxin } = desk;
const holders = moduleRegisters.flatMap(({ contactHolders = [] }) => contactHolders);
const tickets = holders.find(({ name }) => name === 'tickets');
const system = systemCaller('test');

type Recorded = Parameters<typeof recordContact>[1];

function record(body: Partial<Recorded> & { name: string }) {
  return as(manager, '09:00')((tx) => recordContact(tx, { customerId: donghai.id, ...body }));
}

function erase(contact: { id: string; revision: number; name: string }, confirmation = contact.name) {
  const input = { contact: contact.id, confirmation, reason: '本人书面申请' };
  return as(manager, '10:00', contact.revision)((tx) => eraseContact(tx, input, holders));
}

const ticketsOf = (id: string) =>
  as(engineer, '11:00')(async (tx) => JSON.stringify((await tickets?.disclose?.(tx, id)) ?? []));

const found = (q: string) =>
  as(manager, '11:00')(async (tx) => (await listContacts(tx, { q, retired: 'with' })).items.length);

const person = {
  name: '苗苗',
  mobile: '13922220001',
  email: 'miaomiao@donghai.example.cn',
  employeeNumber: 'DH-90017',
};

const picture = {
  customerId: donghai.id,
  subjectKind: 'customer',
  partId: null,
  name: '辛弃的截图.png',
  mediaType: 'image/png',
  byteCount: 9,
  content: 'c'.repeat(64),
  preview: null,
  thumbnail: null,
  width: null,
  height: null,
  audience: 'internal',
  isConfidential: false,
  addedByKind: 'staff',
  addedById: null,
  addedByName: '周涛',
  retiredAt: null,
  revision: 1,
} as const;

test('an erased person is a pseudonym, is found by nothing, and their tickets stay without their name', async () => {
  const contact = await record({ ...person, position: '出纳', seat: '2 楼' });
  await as(manager, '09:05')((tx) => inviteContact(tx, { contact: contact.id, role: 'end_user' }));
  await as(manager, '09:06', 1)((tx) => changeContact(tx, { contact: contact.id, seat: '3 楼' }));
  const report = { callerId: contact.id, title: '苗苗的电脑蓝屏', description: '请拨 139 2222 0001 联系苗苗' };
  await as(engineer, '09:10')((tx) => recordOne(tx, donghai, report));
  const colleague = { title: '苗苗报修的后续', description: '见苗苗的工单' };
  await as(engineer, '09:11')((tx) => recordOne(tx, donghai, colleague));
  await sealAllEvents(huaxin, onFriday('09:30'));

  const erased = await erase({ ...contact, revision: 2 });
  const pseudonym = `用户 ${contact.id.slice(-4).toUpperCase()}`;
  assert.deepEqual(
    [erased.name, erased.mobile, erased.email, erased.employeeNumber, erased.position, erased.seat],
    [pseudonym, null, null, null, null, null],
  );
  assert.deepEqual([erased.isErased, erased.isRetired, erased.abilities], [true, true, []]);
  for (const word of ['苗苗', 'miaomiao', 'mm', '13922220001', '0001', 'DH-90017'])
    assert.equal(await found(word), 0, word);

  const told = await ticketsOf(contact.id);
  assert.match(told, new RegExp(`${pseudonym}的电脑蓝屏`));
  assert.doesNotMatch(told, /苗苗|2222/);
  assert.doesNotMatch(await ticketsOf(donghai.callerId), /苗苗/);
  const account = await as(manager, '11:00')((tx) => accountOf(tx, { kind: 'contact', subjectId: contact.id }));
  assert.deepEqual([account?.isActive, account?.email.endsWith('@erased.invalid')], [false, true]);
});

test('the log forgets the words and keeps the chain', async () => {
  const { id } = await record({ name: '罗琳', mobile: '13922220002' });
  await as(engineer, '09:10')((tx) => recordOne(tx, donghai, { callerId: id, title: '罗琳无法登录' }));
  await sealAllEvents(huaxin, onFriday('09:40'));
  await erase({ id, revision: 1, name: '罗琳' });
  await sealAllEvents(huaxin, onFriday('10:10'));

  const { faults, seals } = await huaxin.as(system, (tx) => verifyLog(tx));
  assert.deepEqual(faults, []);
  assert.ok(seals > 0);
  const history = await as(manager, '11:00')((tx) => historyOf(tx, { kind: 'contact', id }));
  assert.deepEqual(
    history.map(({ kind, text }) => [kind, text]),
    [
      ['contact.recorded', null],
      ['contact.erased', { reason: '本人书面申请' }],
    ],
  );
  await desk.ground.owner.query('set role backup');
  const { rows } = await desk.ground.owner.query("select 1 from event_text where text::text like '%罗琳%'");
  await desk.ground.owner.query('reset role');
  assert.equal(rows.length, 0);
});

test('what a double was called goes from the tickets that came with it, though somebody else is called so', async () => {
  const kept = await record({ name: '范冰' });
  const double = await record({ name: '范兵' });
  await record({ name: '范兵' });
  await as(engineer, '09:10')((tx) => recordOne(tx, donghai, { callerId: double.id, title: '范兵的鼠标' }));
  const merger = { contact: kept.id, doubleId: double.id, doubleRevision: 1, taken: [] };
  const { revision } = await as(manager, '09:20', 1)((tx) => mergeContact(tx, merger, holders));
  await erase({ ...kept, revision });
  assert.doesNotMatch(await ticketsOf(kept.id), /范兵/);
});

test('the log of a customer that was merged away forgets as well, in other capitals too', async () => {
  const merged = await as(manager, '08:00')((tx) => recordCustomer(tx, { name: '东海医院（旧）' }));
  const body = { name: '温良', customerId: merged.id, email: 'wenliang@donghai.example.cn' };
  const { id } = await as(manager, '08:01')((tx) => recordContact(tx, body));
  const asset = { name: '温良的笔记本', number: 'OLD-1', kind: 'laptop', customerId: merged.id };
  const { id: machine } = await as(engineer, '08:02')((tx) => recordAsset(tx, asset));
  const note = { asset: machine, note: 'WenLiang@Donghai.example.cn' };
  await as(engineer, '08:03', 1)((tx) => changeAsset(tx, note));
  const both = { customer: donghai.id, revision: 1, doubleId: merged.id, doubleRevision: 1, taken: [] };
  await as(
    manager,
    '08:10',
  )((tx) =>
    mergeCustomer(tx, both, {
      ofContacts: holders,
      ofCustomers: moduleRegisters.flatMap((m) => m.customerHolders ?? []),
    }),
  );
  const { revision } = await as(manager, '08:20')((tx) => readContact(tx, { contact: id }));
  await erase({ id, revision, name: '温良' });
  const history = await as(manager, '11:00')((tx) => historyOf(tx, { kind: 'asset', id: machine }));
  assert.deepEqual(
    history.slice(0, 2).map(({ kind, text }) => [kind, text]),
    [
      ['asset.recorded', null],
      ['asset.changed', null],
    ],
  );
});

test('machines and files are not called after an erased person any more', async () => {
  const contact = await record({ name: '辛弃', mobile: '13922220009' });
  const note = '辛弃 139 2222 0009 领用';
  const theirs = { number: 'XQ-1', name: '辛弃的笔记本', note, kind: 'laptop', customerId: donghai.id };
  const { id } = await as(engineer, '09:10')((tx) => recordAsset(tx, { ...theirs, userId: contact.id }));
  const other = { number: 'XQ-2', name: '辛弃旁边的打印机', kind: 'printer', customerId: donghai.id };
  const { id: beside } = await as(engineer, '09:11')((tx) => recordAsset(tx, other));
  const file = await as(
    engineer,
    '09:12',
  )(async (tx) => {
    const fileId = tx.newId();
    await insertAttachment(tx, { ...picture, id: fileId, subjectId: donghai.id, createdAt: tx.now });
    return fileId;
  });
  await erase(contact);

  const pseudonym = `用户 ${contact.id.slice(-4).toUpperCase()}`;
  const machine = await as(engineer, '11:00')((tx) => readAsset(tx, { asset: id }));
  assert.deepEqual([machine.name, machine.note], [`${pseudonym}的笔记本`, `${pseudonym} *** 领用`]);
  assert.match((await as(engineer, '11:00')((tx) => readAsset(tx, { asset: beside }))).name, new RegExp(pseudonym));
  const { items } = await as(engineer, '11:00')((tx) => listAssets(tx, { q: '辛弃' }));
  assert.deepEqual(items, []);
  const attachment = await as(engineer, '11:00')((tx) => attachmentById(tx, file));
  assert.equal(attachment?.name, `${pseudonym}的截图.png`);
});

test("a namesake's tickets keep the name, which is theirs as well", async () => {
  const contact = await record({ name: '刘洋', mobile: '13922220003' });
  const namesake = await record({ name: '刘洋' });
  await as(engineer, '09:10')((tx) => recordOne(tx, donghai, { callerId: namesake.id, title: '刘洋的打印机' }));
  await as(engineer, '09:10')((tx) => recordOne(tx, donghai, { callerId: contact.id, title: '刘洋的电话' }));
  await erase(contact);
  assert.match(await ticketsOf(namesake.id), /刘洋的打印机/);
  assert.doesNotMatch(await ticketsOf(contact.id), /刘洋/);
});

test('a person gets all that is kept of them, and the log says that it was given out', async () => {
  const contact = await record({ name: '葛亮', mobile: '13922220004' });
  await as(engineer, '09:10')((tx) => recordOne(tx, donghai, { callerId: contact.id, title: '键盘坏了' }));
  const { sections } = await as(manager, '10:00')((tx) => discloseContact(tx, { contact: contact.id }, holders));
  const by = new Map(sections.map(({ name, records }) => [name, records]));
  assert.equal(by.get('contact')?.[0]?.['mobile'], '13922220004');
  assert.equal(by.get('tickets')?.[0]?.['title'], '键盘坏了');
  const history = await as(manager, '11:00')((tx) => historyOf(tx, { kind: 'contact', id: contact.id }));
  assert.equal(history.at(-1)?.kind, 'contact.disclosed');
});

test('refuses without the name typed, a stale save, whoever sees some customers only, and a second time', async () => {
  const contact = await record({ name: '邹平' });
  await assert.rejects(erase(contact, '周平'), refuses('contact.not_confirmed', 'confirmation'));
  await assert.rejects(erase({ ...contact, revision: 9 }), refuses('stale'));
  const resident = staffOf([donghai.id], 'contact.read', 'contact.erase');
  const input = { contact: contact.id, confirmation: '邹平', reason: '申请' };
  const limited = as(resident, '10:00', 1)((tx) => eraseContact(tx, input, holders));
  await assert.rejects(limited, refuses('contact.sees_some'));
  await erase(contact);
  const { name, revision } = await as(manager, '10:30')((tx) => readContact(tx, { contact: contact.id }));
  await assert.rejects(erase({ id: contact.id, name, revision }), refuses('contact.erased'));
});
