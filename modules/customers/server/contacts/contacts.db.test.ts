import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { accountOf } from '../../../identity/index.ts';
import { callerOf } from '../../../identity/server/accounts/account.factory.ts';
import { recordDepartment } from '../departments/record-department.ts';
import { changeContact } from './change-contact.ts';
import { inviteContact } from './invite-contact.ts';
import { listContacts } from './list-contacts.ts';
import { readContact } from './read-contact.ts';
import { recordContact } from './record-contact.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;

/** Every field that a contact has; a new one joins here. */
const everything = {
  name: '冯雪',
  employeeNumber: 'D-2046',
  position: '主管',
  phone: '0574-87654321',
  mobile: '13500005555',
  otherPhone: '4008001234',
  email: 'fengxue@donghai.example.cn',
  seat: '3 楼 12 座',
  isVip: true,
  language: 'en',
  preferredChannel: 'wecom',
  validFrom: '2026-01-04',
  validTo: '2027-12-31',
} as const;

test('a contact keeps every field that it was recorded with', async () => {
  const body = { ...everything, customerId: donghai.id, siteId: donghai.siteId };
  const { id } = await as(manager, '10:00')((tx) => recordContact(tx, body));
  const contact = await as(manager, '10:01')((tx) => readContact(tx, { contact: id }));
  assert.deepEqual({ ...contact, ...everything }, contact);
  assert.equal(contact.site?.id, donghai.siteId);
});

test('what nobody said is not known', async () => {
  const body = { name: '马亮', customerId: donghai.id };
  const { employeeNumber, seat, site, isVip } = await as(manager, '10:00')((tx) => recordContact(tx, body));
  assert.deepEqual([employeeNumber, seat, site, isVip], [null, null, null, false]);
});

test('a change touches what was sent and nothing else, and the log names it', async () => {
  const body = { ...everything, employeeNumber: 'D-2047', customerId: donghai.id };
  const { id } = await as(manager, '10:00')((tx) => recordContact(tx, body));
  const sent = { contact: id, seat: '5 楼 1 座', position: '主管' };
  const contact = await as(manager, '10:05', 1)((tx) => changeContact(tx, sent));
  assert.deepEqual([contact.seat, contact.position, contact.mobile], ['5 楼 1 座', '主管', '13500005555']);
  assert.equal(contact.revision, 2);
  const history = await as(manager, '10:06')((tx) => historyOf(tx, { kind: 'contact', id }));
  assert.deepEqual(
    history.map(({ kind, payload }) => [kind, payload]),
    [
      ['contact.recorded', {}],
      ['contact.changed', { fields: ['seat'] }],
    ],
  );
});

test('a list of a department has those of the departments below it, and VIPs can be listed alone', async () => {
  const recorded = await as(
    manager,
    '09:00',
  )(async (tx) => {
    const { id: plant } = await recordDepartment(tx, { name: '二厂', customerId: donghai.id });
    const { id: hall } = await recordDepartment(tx, { name: '装配车间', customerId: donghai.id, parentId: plant });
    const common = { customerId: donghai.id };
    const boss = await recordContact(tx, { ...common, name: '厂长', departmentId: plant, isVip: true });
    const worker = await recordContact(tx, { ...common, name: '工人', departmentId: hall });
    return { plant, hall, boss, worker };
  });
  const { plant, hall, boss, worker } = recorded;
  const listed = async (query: Parameters<typeof listContacts>[1]) =>
    (await as(manager, '09:10')((tx) => listContacts(tx, query))).items.map(({ id }) => id).toSorted();
  assert.deepEqual(await listed({ departmentId: plant }), [boss.id, worker.id].toSorted());
  assert.deepEqual(await listed({ departmentId: hall }), [worker.id]);
  assert.deepEqual(await listed({ departmentId: plant, vip: 'only' }), [boss.id]);
  assert.equal(worker.department?.path, '二厂/装配车间');
});

test('what is typed finds who works at a site or in a department, however many elsewhere are called alike', async () => {
  const { department, worker } = await as(
    manager,
    '09:00',
  )(async (tx) => {
    const many = Array.from({ length: 201 }, () => tx.newId());
    const alike = many.map((id) => ({ kind: 'contact', id, customerId: xiling.id, tokens: ['欧阳'] }));
    await indexLookUp(tx, ...alike);
    const { id: department } = await recordDepartment(tx, { name: '三厂', customerId: donghai.id });
    const body = { name: '欧阳晓', customerId: donghai.id, siteId: donghai.siteId, departmentId: department };
    const worker = await recordContact(tx, body);
    const token = { kind: 'contact', id: worker.id, customerId: donghai.id, tokens: ['欧阳晓'] };
    await indexLookUp(tx, token);
    return { department, worker };
  });
  const listed = async (narrowed: Parameters<typeof listContacts>[1]) =>
    (await as(manager, '09:10')((tx) => listContacts(tx, { q: '欧阳', ...narrowed }))).items.map(({ id }) => id);
  assert.deepEqual(await listed({ siteId: donghai.siteId }), [worker.id]);
  assert.deepEqual(await listed({ departmentId: department }), [worker.id]);
});

test('refuses a stale save', async () => {
  const { id } = await as(manager, '10:00')((tx) => recordContact(tx, { name: '高远', customerId: donghai.id }));
  const stale = as(manager, '10:05', 7)((tx) => changeContact(tx, { contact: id, seat: 'A1' }));
  await assert.rejects(stale, refuses('stale'));
});

test("cannot be put at a site of another customer's", async () => {
  const { id } = await as(manager, '10:00')((tx) => recordContact(tx, { name: '高远', customerId: donghai.id }));
  const foreign = as(manager, '10:05', 1)((tx) => changeContact(tx, { contact: id, siteId: xiling.siteId }));
  await assert.rejects(foreign, { code: '23503' });
});

test('an invitation gives the role it names, a second one another', async () => {
  const email = 'xulei@donghai.example.cn';
  const { id } = await as(manager, '10:00')((tx) => recordContact(tx, { name: '徐蕾', email, customerId: donghai.id }));
  const seesCompany = () =>
    as(
      manager,
      '10:10',
    )(async (tx) => {
      const account = await accountOf(tx, { kind: 'contact', subjectId: id });
      return (await callerOf(tx, account?.id ?? '')).permissions.has('ticket.read_company');
    });
  await as(manager, '10:05')((tx) => inviteContact(tx, { contact: id, role: 'end_user' }));
  assert.equal(await seesCompany(), false);
  await as(manager, '10:06')((tx) => inviteContact(tx, { contact: id, role: 'customer_manager' }));
  assert.equal(await seesCompany(), true);
});
