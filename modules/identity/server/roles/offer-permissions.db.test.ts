import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { compose } from '../../../../server/composition.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { changeRole } from './change-role.ts';
import { listRoles } from './list-roles.ts';
import { offerPermissions } from './offer-permissions.ts';

const today = compose(moduleRegisters).permissions;
const tomorrow = [...today, { code: 'lamp.light', roles: ['hotline'], module: 'lamps' }];
const ground = await openGround();
after(() => ground.close());
let yunlian: TestProvider;
before(async () => {
  yunlian = await ground.found('yunlian');
});

const keeper = staffWith('role.read', ...today.map(({ code }) => code));
const upgrade = () => yunlian.as(systemCaller('upgrade'), (tx) => offerPermissions(tx, tomorrow));
const roleCalled = async (code: string) => {
  const { items } = await yunlian.as(keeper, (tx) => listRoles(tx, {}));
  const role = items.find((item) => item.code === code);
  assert.ok(role);
  return role;
};

test('an upgrade gives a new permission to the administrator and to the roles that it is delivered to', async () => {
  await upgrade();
  assert.ok((await roleCalled('administrator')).permissions.includes('lamp.light'));
  assert.ok((await roleCalled('hotline')).permissions.includes('lamp.light'));
  assert.ok(!(await roleCalled('finance')).permissions.includes('lamp.light'));
});

test('an upgrade brings the delivered roles that a provider never had, and no second one', async () => {
  await ground.owner.query('alter table role no force row level security');
  await ground.owner.query("delete from role where code = 'appraiser'");
  await ground.owner.query('alter table role force row level security');
  await upgrade();
  await upgrade();
  const { permissions } = await roleCalled('appraiser');
  assert.ok(permissions.includes('ticket.read_company'));
});

test('what a provider has taken away from a role stays away at the next start', async () => {
  const hotline = await roleCalled('hotline');
  const permissions = hotline.permissions.filter((code) => code !== 'contact.read' && code !== 'lamp.light');
  await yunlian.as(keeper, (tx) => changeRole(() => today)(tx, { role: hotline.id, permissions }), {
    seenRevision: hotline.revision,
  });
  await upgrade();
  assert.deepEqual((await roleCalled('hotline')).permissions, permissions);
});
