import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Answered } from '../../../../test/cast/client.ts';
import { openWorld, type Who, type World } from '../../../../test/cast/world.ts';
import { readAsset, recordAsset } from '../../../assets/asset.contract.ts';
import { listInventoryReports, readInventoryReport, undoInventoryReport } from '../../inventory-report.contract.ts';
import * as contract from '../../inventory-scan.contract.ts';
import { listSilentMachines } from '../../silent-machine.contract.ts';
import { nmapOf, type FoundHost } from './nmap.factory.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const engineer = () => world.as('engineer');

const handIn = (content: string, who: Who = 'engineer') =>
  world.as(who).send('POST', `/api/v1/inventory-scans?customerId=${world.ids.customer.donghai}&fileName=donghai.xml`, {
    body: Buffer.from(content),
    headers: { 'content-type': 'application/octet-stream' },
  });
/** Of what was just handed in. */
const idIn = ({ body }: Answered<unknown>) => (body as contract.InventoryScanView).id;

async function scanned(hosts: readonly FoundHost[]): Promise<contract.InventoryScanView> {
  const answered = await handIn(nmapOf(hosts));
  assert.equal(answered.status, 201, JSON.stringify(answered.body));
  await world.work();
  return read(idIn(answered));
}

const read = (id: string) => engineer().ask(contract.readInventoryScan, { params: { inventoryScan: id } });
const hostsOf = async (scanId: string) =>
  (await engineer().ask(listInventoryReports, { query: { scanId, limit: 100 } })).items.map(
    ({ told, state, machine }) => [told?.hostName ?? null, state, machine?.number ?? null],
  );
async function confirm(id: string, entersNew: boolean) {
  await engineer().ask(contract.confirmInventoryScan, { params: { inventoryScan: id }, body: { entersNew } });
  await world.work();
  return read(id);
}

test('a scan is looked at first: what is known, what is new, and what a person has to decide', async () => {
  const known = await engineer().ask(recordAsset, {
    body: {
      customerId: world.ids.customer.donghai,
      kind: 'desktop',
      name: '前台',
      operatingSystem: 'Windows 11 专业版',
      macAddresses: ['3C:52:82:00:0A:01'],
    },
  });
  const hosts = [
    { ip: '192.168.8.1', mac: '3C:52:82:00:0A:01', name: 'qt-1', os: 'Microsoft Windows 10 1809' },
    { ip: '192.168.8.2', mac: '3C:52:82:00:0A:02', name: 'new-1' },
    { ip: '192.168.8.3', name: 'bare' },
  ];
  const checked = await scanned(hosts);
  assert.deepEqual(
    [checked.state, checked.hosts, checked.known, checked.fresh, checked.doubtful],
    ['checked', 3, 1, 1, 1],
  );
  assert.equal((await engineer().ask(readAsset, { params: { asset: known.id } })).hostName, null);

  const done = await confirm(checked.id, true);
  assert.deepEqual([done.state, done.known, done.fresh, done.doubtful, done.abilities], ['done', 1, 1, 1, []]);
  const after = await engineer().ask(readAsset, { params: { asset: known.id } });
  // what somebody stated stands; what nobody had said is filled
  assert.deepEqual(
    [after.hostName, after.ipAddress, after.operatingSystem],
    ['qt-1', '192.168.8.1', 'Windows 11 专业版'],
  );

  const again = await scanned(hosts);
  assert.deepEqual([again.known, again.fresh], [2, 0]);
  // a scan says nothing of an agent
  world.clock.advance(3600);
  assert.deepEqual((await engineer().ask(listSilentMachines, { query: {} })).items, []);
});

test('new machines are left out where they are not wanted, and one that was entered can be taken back', async () => {
  const hosts = [{ ip: '192.168.8.9', mac: '3C:52:82:00:0A:09', name: 'guest-phone' }];
  const without = await confirm((await scanned(hosts)).id, false);
  assert.deepEqual(await hostsOf(without.id), [['guest-phone', 'discarded', null]]);
  const entered = await confirm((await scanned(hosts)).id, true);
  const { items } = await engineer().ask(listInventoryReports, { query: { scanId: entered.id } });
  const report = items[0]?.id ?? '';
  await engineer().ask(undoInventoryReport, { params: { inventoryReport: report } });
  const undone = await engineer().ask(readInventoryReport, { params: { inventoryReport: report } });
  assert.equal(undone.state, 'undone');
  assert.equal((await engineer().ask(readAsset, { params: { asset: undone.machine?.id ?? '' } })).status, 'retired');
});

test('a scan that was given up changes nothing, and is decided once', async () => {
  const scan = await scanned([{ mac: '3C:52:82:00:0A:11', name: 'x-1' }]);
  const params = { inventoryScan: scan.id };
  const discarded = await engineer().ask(contract.discardInventoryScan, { params });
  assert.equal(discarded.state, 'discarded');
  const refused = await engineer().try(contract.confirmInventoryScan, { params, body: { entersNew: true } });
  assert.equal(refused.status, 409);
});

test('what is no scan is said to be unreadable, and why', async () => {
  const answered = await handIn('<html/>');
  await world.work();
  const failed = await read(idIn(answered));
  assert.deepEqual([failed.state, failed.why, failed.hosts], ['failed', 'not_a_scan', 0]);
});

test('who may not decide hands in none, and strangers see none', async () => {
  assert.equal((await handIn(nmapOf([]), 'hotline')).status, 403);
  assert.equal((await handIn(nmapOf([]), 'resident')).status, 422);
  assert.deepEqual((await world.as('stranger').ask(contract.listInventoryScans, { query: {} })).items, []);
});
