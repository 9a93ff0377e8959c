import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { contactOf, staffOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { recordContact } from '../contacts/record-contact.ts';
import { retireCustomerSystem } from './change-system.ts';
import { changeSystemAccount } from './change-account.ts';
import { listSystemAccounts, readSystemAccount } from './list-accounts.ts';
import { listCustomerSystems } from './list-systems.ts';
import { recordSystemAccount } from './record-account.ts';
import { recordCustomerSystem } from './record-system.ts';
import { revokeAccountsOfContact, revokeSystemAccount } from './revoke-account.ts';
import { systemAccountHolder } from './hold-accounts.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;

const systems = { erp: '', mail: '', school: '' };
before(async () => {
  const enter = (customerId: string, name: string) =>
    as(manager, '09:00')((tx) => recordCustomerSystem(tx, { customerId, name }));
  systems.erp = (await enter(donghai.id, 'ERP')).id;
  systems.mail = (await enter(donghai.id, '邮箱')).id;
  systems.school = (await enter(xiling.id, '教务系统')).id;
});

let people = 0;
async function newcomer(): Promise<string> {
  people += 1;
  const name = `新员工${people}`;
  return (await as(manager, '09:10')((tx) => recordContact(tx, { name, customerId: donghai.id }))).id;
}

function grant(contactId: string, systemId: string, accountName: string) {
  const body = { contactId, systemId, accountName, permissions: '凭证查询', grantedOn: '2026-11-02' };
  return as(manager, '09:20')((tx) => recordSystemAccount(tx, body));
}

function accountsOf(contactId: string, state?: 'in_use' | 'of_leavers') {
  return as(manager, '09:50')((tx) => listSystemAccounts(tx, { contactId, state }));
}

test('an account is registered with its system, permissions and the request behind it', async () => {
  const contactId = await newcomer();
  const body = { contactId, systemId: systems.erp, accountName: 'caiwu01', grantedOn: '2026-11-02' };
  const account = await as(
    manager,
    '09:20',
  )((tx) => recordSystemAccount(tx, { ...body, grantedFor: 'REQ-2026-000123' }));
  assert.deepEqual(
    [account.system.name, account.customer.id, account.grantedFor, account.revokedOn, account.abilities],
    ['ERP', donghai.id, 'REQ-2026-000123', null, ['change', 'revoke']],
  );
});

test('refuses a system of another customer, and one that is out of use', async () => {
  const contactId = await newcomer();
  await assert.rejects(grant(contactId, systems.school, 'x'), refuses('system_account.other_customer', 'systemId'));
  const old = await as(manager, '09:00')((tx) => recordCustomerSystem(tx, { customerId: donghai.id, name: '旧 OA' }));
  await as(manager, '09:01')((tx) => retireCustomerSystem(tx, { customerSystem: old.id }));
  await assert.rejects(grant(contactId, old.id, 'x'), refuses('system_account.system_retired', 'systemId'));
});

test('one name is one account of a system, until it is revoked', async () => {
  const [first, second] = [await newcomer(), await newcomer()];
  const account = await grant(first, systems.mail, 'info');
  await assert.rejects(grant(second, systems.mail, 'info'), { code: '23505' });
  const gone = { systemAccount: account.id, revokedOn: '2026-11-20' };
  await as(manager, '09:30')((tx) => revokeSystemAccount(tx, gone));
  assert.equal((await grant(second, systems.mail, 'info')).revokedOn, null);
});

test('what was revoked is only read, and no account is revoked before it was granted', async () => {
  const account = await grant(await newcomer(), systems.erp, 'zhidan');
  const revoke = (revokedOn: string) =>
    as(manager, '09:30')((tx) => revokeSystemAccount(tx, { systemAccount: account.id, revokedOn }));
  await assert.rejects(revoke('2026-11-01'), refuses('system_account.revoked_before_granted', 'revokedOn'));
  assert.deepEqual((await revoke('2026-11-20')).abilities, []);
  await assert.rejects(revoke('2026-11-21'), refuses('system_account.revoked'));
  const change = as(
    manager,
    '09:40',
    2,
  )((tx) => changeSystemAccount(tx, { systemAccount: account.id, accountName: 'x' }));
  await assert.rejects(change, refuses('system_account.revoked'));
});

test('a leaver whose accounts are open stands out, and is closed completely at once', async () => {
  const name = '离职的人';
  const body = { name, customerId: donghai.id, validTo: '2026-11-01' };
  const { id } = await as(manager, '09:00')((tx) => recordContact(tx, body));
  await grant(id, systems.erp, 'lizhi');
  await grant(id, systems.mail, 'lizhi');
  assert.deepEqual(
    (await accountsOf(id, 'of_leavers')).items.map(({ isLeaver }) => isLeaver),
    [true, true],
  );
  const closing = { contact: id, revokedOn: '2026-11-20', revokedFor: 'REQ-2026-000200' };
  assert.deepEqual(await as(manager, '09:55')((tx) => revokeAccountsOfContact(tx, closing)), { revoked: 2 });
  assert.deepEqual((await accountsOf(id, 'in_use')).items, []);
  assert.deepEqual(await as(manager, '09:56')((tx) => revokeAccountsOfContact(tx, closing)), { revoked: 0 });
  const [account] = (await accountsOf(id)).items;
  const history = await as(manager, '09:57')((tx) => historyOf(tx, { kind: 'system_account', id: account?.id ?? '' }));
  assert.deepEqual(
    history.map(({ kind }) => kind),
    ['system_account.granted', 'system_account.revoked'],
  );
});

test('a system in which somebody holds an account stays in use', async () => {
  const { id } = await as(manager, '09:00')((tx) => recordCustomerSystem(tx, { customerId: donghai.id, name: 'MES' }));
  await grant(await newcomer(), id, 'mes01');
  const retiring = as(manager, '09:30')((tx) => retireCustomerSystem(tx, { customerSystem: id }));
  await assert.rejects(retiring, refuses('system_account.system_in_use'));
});

test('staff of another customer see neither systems nor accounts', async () => {
  const account = await grant(await newcomer(), systems.erp, 'secret');
  const resident = staffOf([xiling.id]);
  const seen = await as(resident, '09:40')((tx) => listSystemAccounts(tx, {}));
  assert.ok(seen.items.every(({ id }) => id !== account.id));
  assert.deepEqual(
    (await as(resident, '09:41')((tx) => listCustomerSystems(tx, { customerId: donghai.id }))).items,
    [],
  );
});

test("the customer's people see systems and accounts without the provider's notes", async () => {
  const body = { customerId: donghai.id, name: '门禁', note: '口令保存在保险柜' };
  const { id: systemId } = await as(manager, '09:00')((tx) => recordCustomerSystem(tx, body));
  const granted = { contactId: await newcomer(), systemId, accountName: 'menjin', grantedOn: '2026-11-02' };
  const account = await as(manager, '09:20')((tx) => recordSystemAccount(tx, { ...granted, note: '屡次借给他人' }));
  assert.equal(account.note, '屡次借给他人');
  const portal = contactOf(donghai.id);
  const seen = await as(portal, '09:40')((tx) => readSystemAccount(tx, { systemAccount: account.id }));
  const { items } = await as(portal, '09:41')((tx) => listCustomerSystems(tx, { customerId: donghai.id }));
  const system = items.find(({ id }) => id === systemId);
  assert.deepEqual([seen.accountName, seen.note, system?.name, system?.note], ['menjin', null, '门禁', null]);
});

test('whoever is merged brings their accounts along; whoever is erased leaves no name in them', async () => {
  const [from, into] = [await newcomer(), await newcomer()];
  await grant(from, systems.mail, 'shuangfen');
  await as(manager, '10:00')((tx) => systemAccountHolder.move(tx, { from, into }));
  assert.deepEqual(
    (await accountsOf(into)).items.map(({ accountName }) => accountName),
    ['shuangfen'],
  );
  const erasure = { contactId: into, customerId: donghai.id, pseudonym: '用户 7F3A', quoted: [], uniqueQuoted: [] };
  await as(manager, '10:01')((tx) => systemAccountHolder.erase?.(tx, erasure) ?? Promise.resolve([]));
  assert.deepEqual(
    (await accountsOf(into)).items.map(({ accountName }) => accountName),
    ['用户 7F3A 1'],
  );
});
