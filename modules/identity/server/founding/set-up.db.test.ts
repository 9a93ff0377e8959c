import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { noTenant } from '../../../../platform/database/unit-of-work.ts';
import type { Before } from '../../../../platform/module/register.ts';
import { fridayAfternoon, openGround } from '../../../../test/harness/providers.ts';
import { makeSetUpLink, onlyTenant, tenantByCode } from '../../../tenancy/index.ts';
import { readEntrance } from '../sessions/read-entrance.ts';
import { fillRoles } from '../roles/fill-roles.ts';
import { prepareSetUp, setUp } from './set-up.ts';

const permissions = [{ code: 'provider.change', roles: [] }];
const ground = await openGround();
after(() => ground.close());

const stranger: Caller = { ...systemCaller(''), kind: 'nobody' };
const nowhere = ground.provider(noTenant);
const steps: Before = { run: (work) => nowhere.as(stranger, work) };

async function setUpWith(token: string, providerName: string, providerCode?: string) {
  const admin = { adminName: '陈静', adminEmail: 'chen.jing@yunlian.example', adminPassword: 'correct horse battery' };
  const input = { token, providerName, providerCode, ...admin };
  const prepared = await prepareSetUp(steps, input);
  const found = setUp((tx) => fillRoles(tx, { permissions }));
  return ground.provider(prepared.newTenantId).as(stranger, (tx) => found(tx, { ...input, ...prepared }));
}

function link(isFirst: boolean): Promise<string> {
  return makeSetUpLink(ground.owner, { isFirst, now: fridayAfternoon });
}

/** As the mount does: the door's provider is found first. */
async function entrance(provider?: string) {
  const meant = await nowhere.as(stranger, (tx) =>
    provider === undefined ? onlyTenant(tx) : tenantByCode(tx, provider),
  );
  return ground.provider(meant?.id ?? noTenant).as(stranger, (tx) => readEntrance(tx, { provider }));
}

const noBrand = { portalName: null, hotline: null, brandColor: null, logo: null };

test('a provider is founded with a first link; its administrator is signed in; the link works once', async () => {
  assert.deepEqual(await entrance(), { state: 'set_up', provider: null });
  const [token, spare] = [await link(true), await link(true)];
  const session = await setUpWith(token, '云联科技');
  assert.equal(session.provider.code, 'ylkj');
  assert.equal(session.timeZone, 'Asia/Shanghai');
  assert.deepEqual(session.permissions, ['provider.change']);
  assert.match(session.sessionToken, /^ylkj\./);
  assert.deepEqual(await entrance(), { state: 'sign_in', provider: { code: 'ylkj', name: '云联科技', ...noBrand } });
  await assert.rejects(setUpWith(token, '另一家'), { code: 'provider.set_up_link_gone', status: 410 });
  await assert.rejects(setUpWith(spare, '另一家'), { code: 'provider.set_up_link_gone' });
});

test('a second provider needs a link of the operator, and a code of its own', async () => {
  await assert.rejects(setUpWith(await link(false), '云联', 'ylkj'), {
    code: 'provider.code_taken',
    field: 'providerCode',
  });
  await setUpWith(await link(false), 'Second', 'second');
  assert.deepEqual(await entrance(), { state: 'sign_in', provider: null });
  assert.equal((await entrance('second')).state, 'sign_in');
  assert.equal((await entrance('third')).state, 'unknown_provider');
});

test('refuses what is no set-up link', async () => {
  for (const token of ['', 'set-up.short', `ylkj.${'a'.repeat(43)}`, `set-up.${'a'.repeat(43)}`]) {
    await assert.rejects(setUpWith(token, '云联'), { code: 'provider.set_up_link_gone' });
  }
});
