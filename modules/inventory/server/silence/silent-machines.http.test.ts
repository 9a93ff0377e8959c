import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addSeconds } from '../../../../kernel/instant.ts';
import { mondayMorning } from '../../../../test/cast/world.ts';
import { retireAsset } from '../../../assets/asset.contract.ts';
import { undoInventoryReport } from '../../inventory-report.contract.ts';
import { changeInventorySetting, readInventorySetting } from '../../inventory-setting.contract.ts';
import { listInventoryTokens } from '../../inventory-token.contract.ts';
import { listSilentMachines } from '../../silent-machine.contract.ts';
import { openReports, type ReportsGround } from '../reports/reports-ground.cases.ts';

let ground: ReportsGround;
before(async () => {
  ground = await openReports();
});
after(() => ground.world.close());

const onDay = (days: number) => ground.world.clock.set(addSeconds(mondayMorning, days * 86_400));
const silent = async (query: { customerId?: string } = {}) =>
  (await ground.world.as('engineer').ask(listSilentMachines, { query })).items.map(({ name, days }) => [name, days]);

test('a machine that has not reported for as long as the provider says is silent, until it reports again', async () => {
  onDay(-6);
  await ground.report({ name: 's-1', serial: 'S-1' }, 's-1');
  onDay(-4);
  const second = await ground.report({ name: 's-2', serial: 'S-2' }, 's-2');
  const third = await ground.report({ name: 's-3', serial: 'S-3' }, 's-3');
  onDay(0);
  assert.deepEqual(await silent(), []);
  const before = await ground.world.as('manager').ask(readInventorySetting, {});
  assert.deepEqual([before.keepDays, before.silentDays, before.entryStatus], [90, 30, 'in_use']);
  await ground.world.as('manager').ask(changeInventorySetting, {
    body: { silentDays: 3 },
    headers: { 'if-match': `"r${before.revision}"` },
  });
  assert.deepEqual(await silent(), [
    ['s-1', 6],
    ['s-2', 4],
    ['s-3', 4],
  ]);
  assert.deepEqual(await silent({ customerId: ground.world.ids.customer.xiling }), []);
  const { machines } = await ground.world
    .as('manager')
    .ask(listInventoryTokens, { params: { customer: ground.world.ids.customer.donghai } });
  assert.deepEqual(machines, { reporting: 3, silent: 3 });

  await ground.report({ name: 's-1', serial: 'S-1' }, 's-1');
  await ground.world.as('engineer').ask(retireAsset, { params: { asset: third.machine?.id ?? '' }, body: {} });
  assert.deepEqual(await silent(), [['s-2', 4]]);
  await ground.world.as('engineer').ask(undoInventoryReport, { params: { inventoryReport: second.id } });
  assert.deepEqual(await silent(), []);
});

test('strangers see none of them, and a call taker changes no setting', async () => {
  assert.deepEqual((await ground.world.as('stranger').ask(listSilentMachines, { query: {} })).items, []);
  const refused = await ground.world
    .as('hotline')
    .try(changeInventorySetting, { body: { silentDays: 5 }, headers: { 'if-match': '"r1"' } });
  assert.equal(refused.status, 403);
});
