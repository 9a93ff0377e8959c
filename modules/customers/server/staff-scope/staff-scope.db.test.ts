import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { importStaff } from '../../../identity/index.ts';
import { callerOf } from '../../../identity/server/accounts/account.factory.ts';
import { changeStaffScope } from './change-staff-scope.ts';
import { readStaffScope } from './read-staff-scope.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, taker, donghai, xiling } = desk;

function limit(by: typeof manager, staff: string | null, customerIds: string[] | null) {
  return as(by, '10:00')((tx) => changeStaffScope(tx, { staff: staff ?? '', customerIds }));
}

async function asTheyAre(accountId: string | null) {
  return as(manager, '10:00')((tx) => callerOf(tx, accountId ?? ''));
}

test('a limited staff member sees these customers and no other', async () => {
  await limit(manager, taker.subjectId, [donghai.id]);
  assert.deepEqual((await asTheyAre(taker.accountId)).customers, [donghai.id]);
  const scope = await as(manager, '10:01')((tx) => readStaffScope(tx, { staff: taker.subjectId ?? '' }));
  assert.deepEqual([scope.seesAll, scope.customers.map(({ id }) => id)], [false, [donghai.id]]);
  assert.deepEqual(scope.abilities, ['change']);
});

test('nobody lets themself or others see more customers than they see', async () => {
  const narrow = { ...manager, customers: [donghai.id] };
  await limit(manager, engineer.subjectId, [donghai.id]);
  await assert.rejects(limit(narrow, engineer.subjectId, null), refuses('account.outranks_you', undefined));
  await assert.rejects(limit(narrow, engineer.subjectId, [xiling.id]), refuses('unknown_reference', 'customerIds.0'));
  assert.deepEqual((await asTheyAre(engineer.accountId)).customers, [donghai.id]);
});

test('whoever has no account cannot be limited: the account would not know it', async () => {
  const row = { foreignKey: 'Resolver 7', name: '许诺' };
  const ids = await as(manager, '10:00')((tx) => importStaff(tx, [row]));
  const staff = ids.get('Resolver 7') ?? '';
  await assert.rejects(limit(manager, staff, [donghai.id]), refuses('staff_scope.account_missing'));
  assert.deepEqual((await as(manager, '10:01')((tx) => readStaffScope(tx, { staff }))).abilities, []);
});
