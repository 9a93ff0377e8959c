import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ImportContext } from '../../../../../platform/module/import-noun.ts';
import { openDesk } from '../../../../../test/harness/service-desk.ts';
import { changeCustomerStatus } from '../../customers/change-customer-status.ts';
import { recordCustomer } from '../../customers/record-customer.ts';
import { contactImport } from '../contact.import.ts';
import { changeContact } from '../change-contact.ts';
import { inviteContact } from '../invite-contact.ts';
import { listContacts } from '../list-contacts.ts';
import { readContact } from '../read-contact.ts';
import { recordContact } from '../record-contact.ts';
import { retireContact } from '../retire-contact.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;
const ofDonghai: ImportContext = { customerId: donghai.id };
const open: ImportContext = { customerId: null };

type Values = Record<string, string | null>;

const given = (...rows: Values[]) => rows.map((values, at) => ({ number: at + 2, values }));
const plan = (rows: Values[], context = ofDonghai) =>
  as(manager, '10:00')((tx) => contactImport.plan(tx, given(...rows), context));
const write = (rows: Values[], context = ofDonghai) =>
  as(manager, '10:00')((tx) => contactImport.write(tx, given(...rows), context));
const read = (contact: string) => as(manager, '11:00')((tx) => readContact(tx, { contact }));

const outcomes = async (rows: Values[], context = ofDonghai) =>
  (await plan(rows, context)).map(({ outcome, faults }) => [outcome, ...faults.map(({ textKey }) => textKey)]);

const everything = {
  name: '冯雪',
  employeeNumber: 'D-2046',
  department: '总部 / 财务部',
  position: '会计',
  mobile: '135 0000 5555',
  phone: '（0574）8765 4321',
  email: 'FengXue@donghai.example.cn',
  site: '东海一厂',
  seat: '3 楼',
  isVip: '是',
  language: '英文',
  preferredChannel: '企业微信',
  validFrom: '2024/3/1',
  validTo: '2027年12月31日',
};

test('a row becomes a contact, is the same a second time, and an update with another value', async () => {
  assert.deepEqual(await outcomes([everything]), [['create']]);
  const [made] = await write([everything]);
  assert.deepEqual([made?.outcome, made?.revision, made?.before], ['create', 1, null]);
  const contact = await read(made?.recordId ?? '');
  assert.deepEqual(
    [contact.department?.path, contact.site?.name, contact.mobile, contact.phone, contact.email],
    ['总部/财务部', '东海一厂', '13500005555', '0574-87654321', 'fengxue@donghai.example.cn'],
  );
  assert.deepEqual(
    [contact.isVip, contact.language, contact.preferredChannel, contact.validFrom, contact.validTo],
    [true, 'en', 'wecom', '2024-03-01', '2027-12-31'],
  );
  const { items } = await as(manager, '11:00')((tx) => listContacts(tx, { q: 'fengxue@' }));
  assert.equal(items.length, 1);

  assert.deepEqual(await outcomes([everything]), [['same']]);
  const moved = { employeeNumber: 'D-2046', name: '冯雪', department: '总部/审计部', seat: null };
  assert.deepEqual(await outcomes([moved]), [['update']]);
  const [updated] = await write([moved]);
  assert.deepEqual([updated?.recordId, updated?.outcome, updated?.revision], [made?.recordId, 'update', 2]);
  const after = await read(made?.recordId ?? '');
  assert.deepEqual([after.department?.path, after.seat], ['总部/审计部', '3 楼']);
});

test('without a number a person is known by mobile and name, then by name and department', async () => {
  const [one] = await write([{ name: '卫东', mobile: '13544440001' }]);
  assert.deepEqual(await outcomes([{ name: '卫东', mobile: '135-4444-0001', position: '司机' }]), [['update']]);
  assert.deepEqual(await outcomes([{ name: '卫红', mobile: '13544440001' }]), [['create']]);
  const [numbered] = await write([{ name: '卫东', mobile: '13544440001', employeeNumber: 'D-5' }]);
  assert.equal(numbered?.recordId, one?.recordId);

  await write([{ name: '蒋山', department: '车队' }]);
  assert.deepEqual(
    await outcomes([
      { name: '蒋山', department: '车队' },
      { name: '蒋山', department: '食堂' },
    ]),
    [['same'], ['create']],
  );
});

test('says of each fault where it is, why, and what would do', async () => {
  const [plans] = await plan([
    { name: '沈默', mobile: '1380000111', email: 'x', isVip: '也许', validTo: '明天', site: '东海 1 厂' },
  ]);
  assert.deepEqual(
    plans?.faults.map(({ column, textKey }) => [column, textKey]),
    [
      ['site', 'customers:fault.site_unknown'],
      ['mobile', 'customers:fault.phone_mobile_digits'],
      ['email', 'customers:fault.email'],
      ['isVip', 'customers:fault.yes_no'],
      ['validTo', 'customers:fault.day'],
    ],
  );
  assert.equal(plans?.faults[0]?.suggestion, '东海一厂');
});

test('whoever signs in is not given the address with which somebody else does', async () => {
  const people: Values[] = [
    { name: '岳山', employeeNumber: 'D-31', email: 'yueshan@donghai.example.cn' },
    { name: '岳林', employeeNumber: 'D-32', email: 'yuelin@donghai.example.cn' },
    { name: '岳川', employeeNumber: 'D-33' },
  ];
  const [one, other] = await write(people);
  for (const made of [one, other])
    await as(manager, '10:01')((tx) => inviteContact(tx, { contact: made?.recordId ?? '', role: 'end_user' }));
  const email = 'yuelin@donghai.example.cn';
  const taking = people.map((row) => ({ ...row, email }));
  assert.deepEqual(await outcomes(taking), [['fault', 'customers:fault.email_taken'], ['same'], ['update']]);
  const written = await write(taking);
  assert.deepEqual(
    written.map(({ number }) => number),
    [3, 4],
  );
});

test('a file may name the customer of each row, by full or short name', async () => {
  const rows = [
    { name: '韩梅', customer: '西岭实验学校' },
    { name: '韩梅', customer: '西岭实验' },
    { name: '韩梅', customer: null },
  ];
  const [known, unknown, missing] = await plan(rows, open);
  assert.deepEqual([known?.outcome, unknown?.outcome, missing?.outcome], ['create', 'fault', 'fault']);
  assert.equal(unknown?.faults[0]?.suggestion, '西岭实验学校');
  const [made] = await write(rows.slice(0, 1), open);
  assert.equal((await read(made?.recordId ?? '')).customer.id, xiling.id);
});

test('nothing is written for a customer that has ended', async () => {
  const { id } = await as(manager, '09:00')((tx) => recordCustomer(tx, { name: '古城电力' }));
  const rows = [{ name: '韩雪', customer: '古城电力' }];
  assert.deepEqual(await outcomes(rows, open), [['create']]);
  await as(manager, '09:10', 1)((tx) => changeCustomerStatus(tx, { customer: id, status: 'ended' }));
  assert.deepEqual(await outcomes(rows, open), [['fault', 'customers:fault.customer_over']]);
  assert.deepEqual(await write(rows, open), []);
});

test('whoever a file names comes back into use', async () => {
  const { id } = await as(
    manager,
    '09:00',
  )((tx) => recordContact(tx, { name: '唐宁', employeeNumber: 'D-6', customerId: donghai.id }));
  await as(manager, '09:30')((tx) => retireContact(tx, { contact: id }));
  const row = { name: '唐宁', employeeNumber: 'D-6' };
  assert.deepEqual(await outcomes([row, { ...row, validTo: '2026-11-01' }]), [['update'], ['update']]);
  await write([row]);
  assert.equal((await read(id)).isRetired, false);
});

test('two who fit are a fault, and so is nobody else', async () => {
  for (const place of [1, 2]) {
    await as(manager, '09:00')((tx) => recordContact(tx, { name: '马可', seat: `${place}`, customerId: donghai.id }));
  }
  assert.deepEqual(await outcomes([{ name: '马可' }]), [['fault', 'customers:fault.ambiguous']]);
});

test('an undone import retires whom it made and puts back what it changed; later changes stay', async () => {
  const row = { name: '凌云', employeeNumber: 'D-7', position: '助理' };
  const made = await write([row, { name: '凌霄', employeeNumber: 'D-8' }]);
  const changed = await write([{ ...row, position: '主管' }]);
  const [one, other] = made.map(({ recordId }) => recordId);
  const undo = (rows: typeof made) => as(manager, '12:00')((tx) => contactImport.undo(tx, rows));
  assert.deepEqual(await undo(changed), [one]);
  assert.equal((await read(one ?? '')).position, '助理');

  await as(manager, '12:10', 1)((tx) => changeContact(tx, { contact: other ?? '', seat: 'A1' }));
  assert.deepEqual(await undo(made), []);
  const again = await write([{ name: '凌波', employeeNumber: 'D-9' }]);
  await undo(again);
  assert.equal((await read(again[0]?.recordId ?? '')).isRetired, true);
});
