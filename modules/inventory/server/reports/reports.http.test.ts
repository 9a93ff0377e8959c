import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openWorld, type World } from '../../../../test/cast/world.ts';
import { listAssetComponents } from '../../../assets/asset-component.contract.ts';
import { readAsset, recordAsset } from '../../../assets/asset.contract.ts';
import * as reports from '../../inventory-report.contract.ts';
import { makeInventoryToken } from '../../inventory-token.contract.ts';
import { documentOf, type Machine } from './report.factory.ts';

let world: World;
let token: string;
let otherToken: string;
before(async () => {
  world = await openWorld();
  const make = async (customer: 'donghai' | 'xiling') =>
    world.as('manager').ask(makeInventoryToken, {
      params: { customer: world.ids.customer[customer] },
      body: { name: '总部' },
    });
  ({ token } = await make('donghai'));
  ({ token: otherToken } = await make('xiling'));
});
after(() => world.close());

let round = 0;
/** Sends it, works it off, and answers with what became of it. */
async function report(machine: Machine, { agent = `agent-${(round += 1)}`, at = token } = {}) {
  const payload = documentOf({ deviceid: agent, ...machine });
  const headers = { 'glpi-agent-id': agent };
  const answered = await world.app.inject({ method: 'POST', url: `/inventory/${at}`, payload, headers });
  assert.equal(answered.statusCode, 200);
  await world.work();
  const { items } = await world.as('engineer').ask(reports.listInventoryReports, { query: { limit: 1 } });
  return read(items[0]?.id ?? '');
}

const read = (id: string) => world.as('engineer').ask(reports.readInventoryReport, { params: { inventoryReport: id } });
const assetOf = (id: string | undefined) => world.as('engineer').ask(readAsset, { params: { asset: id ?? '' } });
const known = (fields: { name: string; serialNumber?: string; macAddresses?: string[]; hostName?: string }) =>
  world
    .as('engineer')
    .ask(recordAsset, { body: { customerId: world.ids.customer.donghai, kind: 'desktop', ...fields } });
async function decide(id: string, body: { as: 'machine' | 'new' | 'ignored'; assetId?: string }) {
  await world.as('engineer').ask(reports.decideInventoryReport, { params: { inventoryReport: id }, body });
  await world.work();
  return read(id);
}
const undo = (id: string) => world.as('engineer').ask(reports.undoInventoryReport, { params: { inventoryReport: id } });

describe('a report', () => {
  test('of a machine that nobody knows enters it, with its parts; the next one changes nothing', async () => {
    const machine = { name: 'CW-01', serial: 'sn-0001', macs: ['3C:52:82:00:00:01'] };
    const first = await report(machine, { agent: 'a-one' });
    assert.deepEqual([first.state, first.effects?.isNew], ['applied', true]);
    const asset = await assetOf(first.machine?.id);
    assert.deepEqual(
      [asset.name, asset.serialNumber, asset.maker, asset.hostName, asset.ipAddress, asset.customer.id],
      ['cw-01', 'SN-0001', 'Dell Inc.', 'cw-01', '192.168.8.20', world.ids.customer.donghai],
    );
    const again = await report(machine, { agent: 'a-one' });
    assert.deepEqual([again.state, again.machine?.id, again.effects], ['applied', first.machine?.id, null]);
  });

  test('is known by its serial number alone, and a changed disk is one taken out and one put in', async () => {
    const asset = await known({ name: '前台', serialNumber: 'SN-0002' });
    const first = await report({ serial: 'SN-0002', disk: 'OLD' });
    assert.deepEqual([first.state, first.machine?.id, first.effects?.isNew], ['applied', asset.id, false]);
    const second = await report({ serial: 'SN-0002', disk: 'NEW' }, { agent: `agent-${round}` });
    assert.deepEqual([second.effects?.fitted, second.effects?.removed], [1, 1]);
    const undone = await undo(second.id);
    assert.equal(undone.state, 'undone');
    const { components } = await world.as('engineer').ask(listAssetComponents, { params: { asset: asset.id } });
    assert.deepEqual(
      components.filter(({ kind }) => kind === 'disk').map(({ serialNumber }) => serialNumber),
      ['OLD'],
    );
  });

  test('that is taken back puts every field back, and the next one of its agent waits for a person', async () => {
    const asset = await known({ name: '会议室', serialNumber: 'SN-0003' });
    const first = await report({ name: 'hy-1', serial: 'SN-0003' }, { agent: 'a-three' });
    assert.equal((await assetOf(asset.id)).hostName, 'hy-1');
    await undo(first.id);
    const { hostName, maker } = await assetOf(asset.id);
    assert.deepEqual([hostName, maker], [null, null]);
    const next = await report({ name: 'hy-1', serial: 'SN-0003' }, { agent: 'a-three' });
    assert.deepEqual([next.state, next.why], ['review', 'undone_before']);
    const decided = await decide(next.id, { as: 'machine', assetId: asset.id });
    assert.deepEqual([decided.state, decided.decision?.as], ['applied', 'machine']);
    assert.equal((await report({ name: 'hy-1', serial: 'SN-0003' }, { agent: 'a-three' })).state, 'applied');
  });

  test('that entered a machine, taken back, takes it out of use', async () => {
    const first = await report({ name: 'x-1', serial: 'SN-0004' });
    await undo(first.id);
    assert.equal((await assetOf(first.machine?.id)).status, 'retired');
  });

  test("of another customer's machine waits, and can not be said to be that one", async () => {
    const asset = await known({ name: '主机', serialNumber: 'SN-0005' });
    const held = await report({ serial: 'SN-0005' }, { at: otherToken });
    assert.deepEqual([held.state, held.why, held.evidence[0]?.isOurs], ['review', 'other_customer', false]);
    const refused = await world.as('engineer').try(reports.decideInventoryReport, {
      params: { inventoryReport: held.id },
      body: { as: 'machine', assetId: asset.id },
    });
    assert.equal(refused.status, 422);
    assert.equal((await decide(held.id, { as: 'new' })).state, 'applied');
  });

  test('of a copied virtual machine waits, with what speaks for it; an older one that waits is superseded', async () => {
    const uuid = '4C4C4544-0034-3010-8048-B6C04F503733';
    await report({ name: 'vm-1', uuid, macs: ['52:54:00:00:00:01'] }, { agent: 'a-vm-1' });
    const twin = { name: 'vm-2', uuid, macs: ['52:54:00:00:00:02'] };
    const held = await report(twin, { agent: 'a-vm-2' });
    assert.deepEqual([held.state, held.why], ['review', 'twin']);
    assert.deepEqual(held.evidence[0]?.signs, [{ kind: 'uuid', value: uuid }]);
    const newer = await report(twin, { agent: 'a-vm-2' });
    assert.equal((await read(held.id)).state, 'superseded');
    const decided = await decide(newer.id, { as: 'new' });
    assert.equal(decided.effects?.isNew, true);
    const next = await report(twin, { agent: 'a-vm-2' });
    assert.deepEqual([next.state, next.machine?.id], ['applied', decided.machine?.id]);
  });

  test('of something without signs waits; ignored, its agent is left alone until that is taken back', async () => {
    const held = await report({ name: 'tmp', deviceid: 'tmp-1' }, { agent: 'a-tmp' });
    assert.deepEqual([held.state, held.why], ['review', 'no_signs']);
    const ignored = await decide(held.id, { as: 'ignored' });
    assert.equal(ignored.state, 'ignored');
    const next = await report({ name: 'tmp', deviceid: 'tmp-1' }, { agent: 'a-tmp' });
    assert.equal(next.state, 'ignored');
    assert.equal((await undo(held.id)).state, 'review');
    assert.equal((await report({ name: 'tmp', deviceid: 'tmp-1' }, { agent: 'a-tmp' })).state, 'review');
  });

  test('that only a card or a name speaks for waits; both together are enough', async () => {
    const asset = await known({ name: '收银', hostName: 'sy-1', macAddresses: ['3C:52:82:00:00:07'] });
    const held = await report({ name: 'other', macs: ['3C:52:82:00:00:07'] });
    assert.deepEqual([held.state, held.why, held.evidence[0]?.machine.id], ['review', 'weak', asset.id]);
    const sure = await report({ name: 'sy-1', macs: ['3C:52:82:00:00:07'] });
    assert.deepEqual([sure.state, sure.machine?.id], ['applied', asset.id]);
  });
});

test('strangers see no token and no report, and a call taker decides nothing', async () => {
  const { items } = await world.as('engineer').ask(reports.listInventoryReports, { query: { limit: 1 } });
  const params = { inventoryReport: items[0]?.id ?? '' };
  assert.equal((await world.as('stranger').try(reports.readInventoryReport, { params })).status, 404);
  assert.deepEqual((await world.as('stranger').ask(reports.listInventoryReports, { query: {} })).items, []);
  assert.equal((await world.as('hotline').try(reports.undoInventoryReport, { params })).status, 403);
});
