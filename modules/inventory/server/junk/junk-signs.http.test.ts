import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readAsset } from '../../../assets/asset.contract.ts';
import * as junk from '../../inventory-junk.contract.ts';
import { changeInventorySetting } from '../../inventory-setting.contract.ts';
import { openReports, type ReportsGround } from '../reports/reports-ground.cases.ts';

let ground: ReportsGround;
before(async () => {
  ground = await openReports();
});
after(() => ground.world.close());

const manager = () => ground.world.as('manager');
const record = (body: { kind: junk.JunkKind; value: string; reason: string }) =>
  manager().try(junk.recordInventoryJunkSign, { body });

test('by a sign that the provider says tells nothing no machine is known, until it counts again', async () => {
  const dock = '3C:52:82:AA:00:01';
  const first = await ground.report({ name: 'j-1', serial: 'J-1', macs: [dock] }, 'j-1');
  const held = await ground.report({ name: 'j-2', macs: [dock] }, 'j-2');
  assert.deepEqual([held.state, held.why], ['review', 'weak']);

  const listed = await record({ kind: 'mac', value: '3c-52-82-aa-00-01', reason: '会议室扩展坞' });
  assert.equal(listed.status, 201);
  const bare = await ground.report({ name: 'j-3', macs: [dock] }, 'j-3');
  assert.deepEqual([bare.state, bare.why, bare.evidence], ['review', 'no_signs', []]);
  const other = await ground.report({ name: 'j-4', serial: 'J-4', macs: [dock] }, 'j-4');
  assert.deepEqual([other.state, other.effects?.isNew], ['applied', true]);
  const asset = await ground.world.as('engineer').ask(readAsset, { params: { asset: other.machine?.id ?? '' } });
  assert.deepEqual(asset.macAddresses, []);

  const { items } = await manager().ask(junk.listInventoryJunkSigns, {});
  assert.deepEqual(
    items.map(({ kind, value, reason }) => [kind, value, reason]),
    [['mac', dock, '会议室扩展坞']],
  );
  await manager().ask(junk.retireInventoryJunkSign, { params: { inventoryJunkSign: items[0]?.id ?? '' } });
  const again = await ground.report({ name: 'j-5', macs: [dock] }, 'j-5');
  assert.deepEqual([again.why, again.evidence[0]?.machine.id], ['weak', first.machine?.id]);
});

test('what is none of its kind, is delivered, or stands on the list already is refused at its field', async () => {
  const refused = async (kind: junk.JunkKind, value: string) => {
    const { status, body } = await record({ kind, value, reason: '试' });
    return [status, JSON.stringify(body).includes('value')];
  };
  assert.deepEqual(await refused('mac', 'no card'), [422, true]);
  assert.deepEqual(await refused('uuid', '03000200-0400-0500-0006-000700080009'), [422, true]);
  assert.deepEqual(await refused('serial', 'To be filled by O.E.M.'), [409, true]);
  assert.equal((await record({ kind: 'serial', value: 'demo-1', reason: '试' })).status, 201);
  assert.deepEqual(await refused('serial', 'DEMO-1'), [409, true]);
});

test('a new machine enters in the status that the provider wants', async () => {
  const statusOf = async (serial: string) => {
    const { machine } = await ground.report({ name: serial, serial }, serial);
    return (await ground.world.as('engineer').ask(readAsset, { params: { asset: machine?.id ?? '' } })).status;
  };
  assert.equal(await statusOf('N-1'), 'in_use');
  await manager().ask(changeInventorySetting, { body: { entryStatus: 'in_stock' }, headers: { 'if-match': '"r1"' } });
  assert.equal(await statusOf('N-2'), 'in_stock');
});
