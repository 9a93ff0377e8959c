import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { hashPassword } from '../../../../platform/crypto/password.ts';
import { staffOf, staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { callerOf, makeMember } from '../accounts/account.factory.ts';
import { rolesByCodes } from '../roles/role.store.ts';
import { recordTeam } from '../teams/record-team.ts';
import { changeStaff } from './change-staff.ts';
import { lookUpStaff } from './find-staff.ts';
import { importStaff } from './import-staff.ts';
import { listStaff } from './list-staff.ts';
import { readStaff } from './read-staff.ts';
import { recordStaff } from './record-staff.ts';
import { retireStaff } from '../leavers/retire-staff.ts';

const ground = await openGround();
after(() => ground.close());

const passwordHash = await hashPassword('correct horse battery');
const keeper = staffWith('staff.read', 'staff.change');
let yunlian: TestProvider;
let other: TestProvider;
let chenJing: Caller;
before(async () => {
  yunlian = await ground.found('yunlian');
  other = await ground.found('other');
  const admin = { name: '陈静', email: 'chen.jing@yunlian.example', roleCodes: ['administrator'], passwordHash };
  chenJing = await yunlian.as(systemCaller('test'), async (tx) =>
    callerOf(tx, (await makeMember(tx, admin)).accountId),
  );
});

function record(name: string, more: Omit<Parameters<typeof recordStaff>[1], 'name'> = {}) {
  return yunlian.as(chenJing, (tx) => recordStaff(tx, { name, ...more }));
}

async function roleId(code: string): Promise<string> {
  const [role] = await yunlian.as(chenJing, (tx) => rolesByCodes(tx, [code]));
  return role?.id ?? '';
}

test('records a staff member; with an address they get an account that waits for its invitation', async () => {
  const plain = await record('孙磊');
  assert.deepEqual(
    [plain.accountState, plain.roles, plain.abilities],
    ['none', [], ['change', 'retire', 'assess', 'record_leave']],
  );
  const roleIds = [await roleId('hotline')];
  const withAccount = await record('王芳', { email: 'wang.fang@yunlian.example', roleIds });
  assert.equal(withAccount.accountState, 'waiting');
  assert.deepEqual(
    withAccount.roles.map(({ name }) => name),
    ['热线'],
  );
  assert.deepEqual(withAccount.abilities, ['change', 'invite', 'retire', 'assess', 'record_leave']);
});

test('refuses a number that is taken, roles without an address, and an address that signs in already', async () => {
  await record('周涛', { employeeNumber: 'YL-007' });
  await assert.rejects(record('吴刚', { employeeNumber: 'YL-007' }), { code: 'staff.number_taken', status: 409 });
  const roleIds = [await roleId('hotline')];
  await assert.rejects(record('吴刚', { roleIds }), { code: 'staff.email_needed', field: 'email' });
  await assert.rejects(record('吴刚', { email: 'chen.jing@yunlian.example' }), { code: 'account.email_taken' });
  await assert.rejects(record('吴刚', { email: 'wu@yunlian.example', roleIds: [newId()] }), {
    code: 'unknown_reference',
  });
  await assert.rejects(record('吴刚', { teamIds: [newId()] }), { code: 'unknown_reference', field: 'teamIds' });
});

test('nobody gives a role that holds more than they do', async () => {
  const roleIds = [await roleId('administrator')];
  await assert.rejects(
    yunlian.as(keeper, (tx) => recordStaff(tx, { name: '吴刚', email: 'wu.gang@yunlian.example', roleIds })),
    { code: 'role.beyond_yours', field: 'roleIds' },
  );
});

test('changes fields, roles and teams, and says which in the log without saying what', async () => {
  const team = await yunlian.as(chenJing, (tx) => recordTeam(tx, { name: '服务台', line: 1 }));
  const { id, revision } = await record('郑爽', { email: 'zheng@yunlian.example' });
  const input = { staff: id, mobile: '13800138000', roleIds: [await roleId('first_line')], teamIds: [team.id] };
  const changed = await yunlian.as(chenJing, (tx) => changeStaff(tx, input), { seenRevision: revision });
  assert.deepEqual([changed.mobile, changed.roles.length, changed.teams[0]?.name], ['13800138000', 1, '服务台']);
  const events = await yunlian.as(chenJing, (tx) => historyOf(tx, { kind: 'staff', id }));
  const change = events.find(({ kind }) => kind === 'staff.changed');
  assert.deepEqual(change?.payload, { fields: ['mobile'] });
  assert.deepEqual(change?.text, { mobile: { from: null, to: '13800138000' } });
});

test('an account keeps its address: it is changed, not taken away, and never by whom it outranks', async () => {
  const { id } = await record('冯雪', { email: 'feng@yunlian.example' });
  await assert.rejects(
    yunlian.as(chenJing, (tx) => changeStaff(tx, { staff: id, email: null })),
    { code: 'staff.email_needed' },
  );
  await assert.rejects(
    yunlian.as(keeper, (tx) => changeStaff(tx, { staff: chenJing.subjectId ?? '', email: 'mine@yunlian.example' })),
    { code: 'account.outranks_you' },
  );
});

test('whoever leaves is in no list and signs in no more; the last administrator stays', async () => {
  const { id } = await record('韩梅', { email: 'han@yunlian.example' });
  const left = await yunlian.as(chenJing, (tx) => retireStaff(tx, { staff: id }, []));
  assert.deepEqual([left.accountState, left.abilities], ['disabled', ['reinstate']]);
  const { items } = await yunlian.as(chenJing, (tx) => lookUpStaff(tx, { q: '韩' }));
  assert.deepEqual(items, []);

  const admin = chenJing.subjectId ?? '';
  await assert.rejects(
    yunlian.as(chenJing, (tx) => retireStaff(tx, { staff: admin }, [])),
    { code: 'staff.is_you' },
  );
  const another = { ...chenJing, subjectId: newId() };
  await assert.rejects(
    yunlian.as(another, (tx) => retireStaff(tx, { staff: admin }, [])),
    { code: 'account.last_administrator' },
  );
  await assert.rejects(
    yunlian.as(chenJing, (tx) => changeStaff(tx, { staff: admin, roleIds: [] })),
    { code: 'account.last_administrator' },
  );
});

test('is found by pinyin, initials, number and the end of a phone; by limited staff as well', async () => {
  const { id } = await record('欧阳倩', { employeeNumber: 'YL-0042', mobile: '13912345678' });
  for (const q of ['欧阳', 'ouyang', 'oyq', '42', '5678']) {
    for (const caller of [chenJing, staffOf([newId()], 'staff.read')]) {
      const { items } = await yunlian.as(caller, (tx) => lookUpStaff(tx, { q }));
      assert.ok(
        items.some((item) => item.id === id),
        `${q} as ${caller.name}`,
      );
    }
  }
  assert.deepEqual((await other.as(keeper, (tx) => lookUpStaff(tx, { q: 'oyq' }))).items, []);
});

test('lists by name, page by page, by team and by role', async () => {
  const everyone = await yunlian.as(keeper, (tx) => listStaff(tx, {}));
  const first = await yunlian.as(keeper, (tx) => listStaff(tx, { limit: 2 }));
  const second = await yunlian.as(keeper, (tx) => listStaff(tx, { limit: 2, cursor: first.next ?? '' }));
  assert.deepEqual([...first.items, ...second.items], everyone.items.slice(0, 4));
  const role = await roleId('administrator');
  const admins = await yunlian.as(keeper, (tx) => listStaff(tx, { role }));
  assert.deepEqual(
    admins.items.map(({ name }) => name),
    ['陈静'],
  );
  await assert.rejects(
    other.as(keeper, (tx) => listStaff(tx, { cursor: first.next ?? '' })),
    { code: 'unknown_cursor' },
  );
});

test("another provider's staff member is not found", async () => {
  await assert.rejects(
    other.as(keeper, (tx) => readStaff(tx, { staff: chenJing.subjectId ?? '' })),
    { code: 'not_found' },
  );
});

test('imports each foreign key once', async () => {
  const rows = [
    { foreignKey: 'Resolver 13', name: 'Resolver 13' },
    { foreignKey: 'Resolver 14', name: 'Resolver 14' },
  ];
  const ids = await yunlian.as(keeper, (tx) => importStaff(tx, rows));
  assert.equal(ids.size, 2);
  const again = await yunlian.as(keeper, (tx) =>
    importStaff(tx, [...rows, { foreignKey: 'Resolver 15', name: 'Resolver 15' }]),
  );
  assert.equal(again.get('Resolver 13'), ids.get('Resolver 13'));
  assert.equal(again.size, 3);
  const elsewhere = await other.as(keeper, (tx) => importStaff(tx, rows));
  assert.notEqual(elsewhere.get('Resolver 13'), ids.get('Resolver 13'));
});

test('what another system calls a person stands beside the chain, where it can be blanked', async () => {
  const rows = [{ foreignKey: '王小明', name: '王小明' }];
  const ids = await yunlian.as(keeper, (tx) => importStaff(tx, rows));
  const id = ids.get('王小明') ?? '';
  const [imported] = await yunlian.as(keeper, (tx) => historyOf(tx, { kind: 'staff', id }));
  assert.deepEqual([imported?.payload, imported?.text], [{}, { foreignKey: '王小明' }]);
});
