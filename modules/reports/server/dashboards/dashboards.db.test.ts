import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { makeMember } from '../../../identity/server/accounts/account.factory.ts';
import { changeDashboard } from './change-dashboard.ts';
import { changeFirstPage } from './change-first-page.ts';
import { deliveredDashboard } from './dashboard.delivered.ts';
import { listDashboards } from './list-dashboards.ts';
import { listDeliveredDashboards } from './list-delivered-dashboards.ts';
import { readDashboard } from './read-dashboard.ts';
import { recordDashboard } from './record-dashboard.ts';
import { restoreDashboard } from './restore-dashboard.ts';
import { retireDashboard } from './retire-dashboard.ts';

const ground = await openGround();
after(() => ground.close());

let huaxin: TestProvider;
let other: TestProvider;
let [lead, agent]: [Caller, Caller] = [staffWith(), staffWith()];
before(async () => {
  huaxin = await ground.found('huaxin');
  other = await ground.found('other');
  const member = (name: string, email: string) =>
    huaxin.as(systemCaller('test'), (tx) => makeMember(tx, { name, email, roleCodes: [] }));
  lead = {
    ...staffWith('report.read', 'report.share'),
    subjectId: (await member('李敏', 'limin@huaxin.test')).staffId,
  };
  agent = { ...staffWith('report.read'), subjectId: (await member('王芳', 'wangfang@huaxin.test')).staffId };
});

test('everybody sees the delivered dashboards, which nobody changes', async () => {
  const { items } = await huaxin.as(agent, (tx) => listDashboards(tx));
  assert.deepEqual(
    items.map(({ id }) => id),
    ['service_manager', 'dispatch', 'account_manager', 'hotline', 'engineer', 'service_levels'],
  );
  const { items: delivered } = await listDeliveredDashboards();
  assert.deepEqual(
    [...new Set(delivered.map(({ revision, abilities }) => [revision, abilities.length].join()))],
    [',0'],
  );
});

test('a copy is changed, and gets its delivered tiles again', async () => {
  const delivered = deliveredDashboard('hotline');
  assert.ok(delivered);
  const copy = await huaxin.as(agent, (tx) => recordDashboard(tx, { name: '我的台面', copyOf: 'hotline' }));
  assert.deepEqual(copy.tiles, delivered.tiles);
  assert.deepEqual(copy.abilities, ['change', 'retire', 'restore']);
  const [first] = copy.tiles;
  assert.ok(first);
  const tiles = [{ ...first, width: 12 as const, title: '今天的工单' }];
  const changed = await huaxin.as(agent, (tx) => changeDashboard(tx, { dashboard: copy.id, tiles }));
  assert.deepEqual(changed.tiles, tiles);
  const restored = await huaxin.as(agent, (tx) => restoreDashboard(tx, { dashboard: copy.id }));
  assert.deepEqual([restored.tiles, restored.name, restored.revision], [delivered.tiles, '我的台面', 3]);
});

test('an own one is for nobody else until somebody who may share shares it', async () => {
  const own = await huaxin.as(lead, (tx) => recordDashboard(tx, { name: '周会' }));
  const read = (provider: TestProvider, who: Caller) =>
    provider.as(who, (tx) => readDashboard(tx, { dashboard: own.id }));
  const copy = () => huaxin.as(agent, (tx) => recordDashboard(tx, { name: '周会（我的）', copyOf: own.id }));
  await assert.rejects(read(huaxin, agent), { code: 'not_found' });
  await assert.rejects(copy(), { code: 'unknown_reference', field: 'copyOf' });
  await huaxin.as(lead, (tx) => changeDashboard(tx, { dashboard: own.id, sharedWith: 'everybody' }));
  assert.deepEqual((await read(huaxin, agent)).abilities, []);
  assert.equal((await copy()).isMine, true);
  await assert.rejects(
    huaxin.as(agent, (tx) => changeDashboard(tx, { dashboard: own.id, name: '晨会' })),
    { code: 'dashboard.not_yours' },
  );
  await assert.rejects(read(other, lead), { code: 'not_found' });
});

test('only whoever may share shares; a stale save is refused; a retired one changes no more', async () => {
  const own = await huaxin.as(agent, (tx) => recordDashboard(tx, { name: '夜班' }));
  const change = (name: string) =>
    huaxin.as(agent, (tx) => changeDashboard(tx, { dashboard: own.id, name }), { seenRevision: 1 });
  await assert.rejects(
    huaxin.as(agent, (tx) => changeDashboard(tx, { dashboard: own.id, sharedWith: 'everybody' })),
    { code: 'dashboard.no_sharing', field: 'sharedWith' },
  );
  await change('夜班看板');
  await assert.rejects(change('白班看板'), { code: 'stale' });
  await assert.rejects(
    huaxin.as(agent, (tx) => restoreDashboard(tx, { dashboard: own.id })),
    { code: 'dashboard.no_copy' },
  );
  await huaxin.as(agent, (tx) => retireDashboard(tx, { dashboard: own.id }));
  await assert.rejects(
    huaxin.as(agent, (tx) => changeDashboard(tx, { dashboard: own.id, name: '晨班' })),
    { code: 'dashboard.retired' },
  );
});

test('one begins where one has chosen, as long as it is there', async () => {
  const firstPage = async () => (await huaxin.as(agent, (tx) => listDashboards(tx))).firstPage;
  assert.equal(await firstPage(), 'work');
  const own = await huaxin.as(agent, (tx) => recordDashboard(tx, { name: '晨会' }));
  await huaxin.as(agent, (tx) => changeFirstPage(tx, { page: own.id }));
  assert.equal(await firstPage(), own.id);
  await huaxin.as(agent, (tx) => retireDashboard(tx, { dashboard: own.id }));
  assert.equal(await firstPage(), 'work');
  await assert.rejects(
    huaxin.as(agent, (tx) => changeFirstPage(tx, { page: own.id })),
    { code: 'unknown_reference', field: 'page' },
  );
});
