import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { accountOf } from '../../../identity/index.ts';
import { callerOf } from '../../../identity/server/accounts/account.factory.ts';
import { changeCustomer } from '../customers/change-customer.ts';
import { recordCustomer } from '../customers/record-customer.ts';
import { renewGroupSight } from './group-sight.ts';
import { inviteContact } from './invite-contact.ts';
import { recordContact } from './record-contact.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;

async function invited(role: 'group_manager' | 'customer_manager'): Promise<string> {
  const body = { name: role, customerId: donghai.id, email: `${role}@donghai.example.cn` };
  const { id } = await as(manager, '09:00')((tx) => recordContact(tx, body));
  await as(manager, '09:01')((tx) => inviteContact(tx, { contact: id, role }));
  return id;
}

function seenBy(contact: string): Promise<readonly string[] | 'all'> {
  return as(
    manager,
    '09:30',
  )(async (tx) => {
    const account = await accountOf(tx, { kind: 'contact', subjectId: contact });
    const { customers } = await callerOf(tx, account?.id ?? '');
    return customers === 'all' ? customers : customers.toSorted();
  });
}

test("a group's IT manager sees the companies below theirs, at any depth, and nobody else's", async () => {
  const child = await as(manager, '08:00')((tx) => recordCustomer(tx, { name: '东海模具', parentId: donghai.id }));
  const grandchild = await as(manager, '08:01')((tx) => recordCustomer(tx, { name: '东海抛光', parentId: child.id }));
  const group = await invited('group_manager');
  assert.deepEqual(await seenBy(group), [donghai.id, child.id, grandchild.id].toSorted());
  assert.deepEqual(await seenBy(await invited('customer_manager')), [donghai.id]);

  await as(
    manager,
    '09:10',
    grandchild.revision,
  )((tx) => changeCustomer(tx, { customer: grandchild.id, parentId: xiling.id }));
  await as(systemCaller('test'), '09:11')(renewGroupSight);
  assert.deepEqual(await seenBy(group), [donghai.id, child.id].toSorted());
});

test("limited staff make nobody a group's IT manager: the account would see customers that they don't", async () => {
  const narrow = { ...manager, customers: [donghai.id] };
  const body = { name: '陈立', customerId: donghai.id, email: 'chenli@donghai.example.cn' };
  const { id } = await as(narrow, '09:00')((tx) => recordContact(tx, body));
  const invite = (role: 'group_manager' | 'customer_manager') =>
    as(narrow, '09:01')((tx) => inviteContact(tx, { contact: id, role }));
  await assert.rejects(invite('group_manager'), refuses('contact.sees_some', 'role'));
  await invite('customer_manager');
});
