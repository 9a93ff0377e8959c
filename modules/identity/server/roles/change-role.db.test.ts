import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { compose } from '../../../../server/composition.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { callerOf, makeMember } from '../accounts/account.factory.ts';
import { changeRole } from './change-role.ts';
import { listRoles } from './list-roles.ts';
import { readPermissions } from './read-permissions.ts';
import { readRole } from './read-role.ts';
import { recordRole } from './record-role.ts';
import { retireRole } from './retire-role.ts';

const offered = () => compose(moduleRegisters).permissions;
const ground = await openGround();
after(() => ground.close());

const keeper = staffWith('role.read', 'role.change', 'staff.read');
let yunlian: TestProvider;
let other: TestProvider;
let roleIds: Map<string | null, string>;
before(async () => {
  yunlian = await ground.found('yunlian');
  other = await ground.found('other', 'en');
  const { items } = await yunlian.as(keeper, (tx) => listRoles(tx, {}));
  roleIds = new Map(items.map(({ code, id }) => [code, id]));
});

function idOf(code: string): string {
  return roleIds.get(code) ?? '';
}

test("delivered roles carry names in the provider's language", async () => {
  const names = async (provider: TestProvider) =>
    (await provider.as(keeper, (tx) => listRoles(tx, { side: 'staff' }))).items.map(({ name }) => name);
  assert.equal((await names(yunlian))[0], '系统管理员');
  assert.equal((await names(other))[0], 'Administrator');
});

test("records a role of the provider's own, and says so in the log", async () => {
  const role = await yunlian.as(keeper, (tx) =>
    recordRole(offered)(tx, { name: '夜班', side: 'staff', permissions: ['staff.read'] }),
  );
  assert.deepEqual([role.code, role.permissions, role.abilities], [null, ['staff.read'], ['change', 'retire']]);
  const [event] = await yunlian.as(keeper, (tx) => historyOf(tx, { kind: 'role', id: role.id }));
  assert.equal(event?.kind, 'role.recorded');
});

test('refuses a name that another living role has, permissions that nobody offers, and those that one lacks', async () => {
  const recorded = (name: string, ...permissions: string[]) =>
    yunlian.as(keeper, (tx) => recordRole(offered)(tx, { name, side: 'staff', permissions }));
  await assert.rejects(recorded('热线'), { code: 'role.name_taken', field: 'name' });
  await assert.rejects(recorded('新角色', 'no.such'), { code: 'role.unknown_permission', field: 'permissions' });
  await assert.rejects(recorded('新角色', 'staff.change'), { code: 'role.beyond_yours', status: 403 });
});

test('changes what a role may do, for whoever saw its newest state', async () => {
  const role = await yunlian.as(keeper, (tx) => readRole(tx, { role: idOf('finance') }));
  const change = (seenRevision: number) =>
    yunlian.as(keeper, (tx) => changeRole(offered)(tx, { role: role.id, permissions: [] }), { seenRevision });
  const changed = await change(role.revision);
  assert.deepEqual([changed.permissions, changed.revision], [[], role.revision + 1]);
  await assert.rejects(change(role.revision), { code: 'stale', status: 412 });
});

test("the administrators' role can be neither changed nor retired", async () => {
  const role = idOf('administrator');
  await assert.rejects(
    yunlian.as(keeper, (tx) => changeRole(offered)(tx, { role, name: '管理' })),
    { code: 'role.fixed' },
  );
  await assert.rejects(
    yunlian.as(keeper, (tx) => retireRole(tx, { role })),
    { code: 'role.fixed' },
  );
});

test('a retired role gives nothing any more, and frees its name', async () => {
  const holder = await yunlian.as(systemCaller('test'), async (tx) => {
    const made = await makeMember(tx, { name: '李强', email: 'li.qiang@yunlian.example', roleCodes: ['storekeeper'] });
    return made.accountId;
  });
  const permissionsNow = async () =>
    (await yunlian.as(keeper, (tx): Promise<Caller> => callerOf(tx, holder))).permissions;
  assert.ok((await permissionsNow()).has('staff.read'));
  const retired = await yunlian.as(keeper, (tx) => retireRole(tx, { role: idOf('storekeeper') }));
  assert.deepEqual(retired.abilities, []);
  assert.equal((await permissionsNow()).size, 0);
  const again = { name: retired.name, side: 'staff' as const, permissions: [] };
  assert.ok(await yunlian.as(keeper, (tx) => recordRole(offered)(tx, again)));
});

test("another provider's role is not found", async () => {
  await assert.rejects(
    other.as(keeper, (tx) => readRole(tx, { role: idOf('hotline') })),
    { code: 'not_found' },
  );
});

test('the matrix shows every permission of every module, and who holds it', async () => {
  const matrix = await yunlian.as(keeper, readPermissions(offered));
  assert.deepEqual(
    matrix.permissions.find(({ code }) => code === 'provider.change'),
    { code: 'provider.change', module: 'tenancy', readsOnly: false, sides: ['staff'] },
  );
  const auditor = matrix.roles.find(({ code }) => code === 'auditor')?.permissions ?? [];
  const reading = matrix.permissions.filter(({ readsOnly, sides }) => readsOnly && sides.includes('staff'));
  assert.deepEqual(auditor, reading.map(({ code }) => code).toSorted());
});
