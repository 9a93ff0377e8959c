import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { changeProvider } from './change-provider.ts';
import { listProviders, setProviderStatus } from './operator.store.ts';
import { readProvider } from './read-provider.ts';
import { activeTenants, onlyTenant, tenantByCode } from './tenant.store.ts';

const ground = await openGround();
after(() => ground.close());

const keeper = staffWith('provider.change');
let yunlian: TestProvider;
let other: TestProvider;
before(async () => {
  yunlian = await ground.found('yunlian');
  other = await ground.found('other', 'en');
});

test('a provider sees and changes itself only', async () => {
  const seen = await yunlian.as(keeper, readProvider);
  assert.deepEqual([seen.code, seen.abilities], ['yunlian', ['change']]);
  const changed = await yunlian.as(keeper, (tx) => changeProvider(tx, { name: '云联科技' }));
  assert.deepEqual([changed.name, changed.revision], ['云联科技', seen.revision + 1]);
  assert.equal((await other.as(keeper, readProvider)).name, 'other');
  const events = await yunlian.as(keeper, (tx) => historyOf(tx, { kind: 'provider', id: yunlian.id }));
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['provider.founded', 'provider.changed'],
  );
});

test('a save that changes nothing is none; a stale one is refused', async () => {
  const { revision } = await yunlian.as(keeper, readProvider);
  const same = await yunlian.as(keeper, (tx) => changeProvider(tx, {}), { seenRevision: revision });
  assert.equal(same.revision, revision);
  const late = { seenRevision: revision - 1 };
  await assert.rejects(
    yunlian.as(keeper, (tx) => changeProvider(tx, { locale: 'en' }), late),
    { code: 'stale' },
  );
});

test('whoever may only look has no ability to change', async () => {
  assert.deepEqual((await yunlian.as(staffWith(), readProvider)).abilities, []);
});

test('of several providers none is the only one; each is known by its code', async () => {
  assert.equal(await yunlian.as(keeper, onlyTenant), null);
  assert.equal((await yunlian.as(keeper, (tx) => tenantByCode(tx, 'other')))?.id, other.id);
  assert.equal(await yunlian.as(keeper, (tx) => tenantByCode(tx, 'nobody')), null);
});

test('the operator lists providers, and suspends one; no work is done for it then', async () => {
  assert.equal(await setProviderStatus(ground.owner, 'nobody', 'suspended'), false);
  assert.equal(await setProviderStatus(ground.owner, 'other', 'suspended'), true);
  assert.deepEqual(
    (await listProviders(ground.owner)).map(({ code, status, foundedAt }) => [code, status, foundedAt]),
    [
      ['yunlian', 'active', '2026-11-20T09:00:00.000Z'],
      ['other', 'suspended', '2026-11-20T09:00:00.000Z'],
    ],
  );
  const active = await yunlian.as(keeper, activeTenants);
  assert.deepEqual(
    active.map(({ code }) => code),
    ['yunlian'],
  );
});
