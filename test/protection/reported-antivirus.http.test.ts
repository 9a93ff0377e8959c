import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listInventoryReports, undoInventoryReport } from '../../modules/inventory/inventory-report.contract.ts';
import { makeInventoryToken } from '../../modules/inventory/inventory-token.contract.ts';
import { listProtection, readProtection } from '../../modules/protection/protection.contract.ts';
import { openWorld, type World } from '../cast/world.ts';

let world: World;
let token: string;
before(async () => {
  world = await openWorld();
  const params = { customer: world.ids.customer.donghai };
  ({ token } = await world.as('manager').ask(makeInventoryToken, { params, body: { name: '总部' } }));
});
after(() => world.close());

interface Antivirus {
  name: string;
  enabled: boolean;
  uptodate?: boolean;
  base_creation?: string;
}

/** As the GLPI agent says it, in JSON. */
function glpi(serial: string, antivirus?: readonly Antivirus[]): string {
  const content = {
    bios: { ssn: serial, smanufacturer: 'Dell Inc.', smodel: 'OptiPlex 7090' },
    hardware: { name: serial, chassis_type: 'Desktop' },
    ...(antivirus && { antivirus }),
  };
  return JSON.stringify({ action: 'inventory', deviceid: `d-${serial}`, content });
}

/** As the FusionInventory agent says it, in XML. */
function fusion(serial: string): string {
  return `<?xml version="1.0" encoding="UTF-8" ?><REQUEST><QUERY>INVENTORY</QUERY><DEVICEID>d-${serial}</DEVICEID><CONTENT>
    <BIOS><SSN>${serial}</SSN></BIOS><HARDWARE><NAME>${serial}</NAME></HARDWARE>
    <ANTIVIRUS><COMPANY>Microsoft</COMPANY><NAME>Windows Defender</NAME><ENABLED>0</ENABLED><UPTODATE>1</UPTODATE></ANTIVIRUS>
    <ANTIVIRUS><NAME>360 安全卫士</NAME><ENABLED>1</ENABLED><UPTODATE>0</UPTODATE><VERSION>13.0</VERSION></ANTIVIRUS>
    </CONTENT></REQUEST>`;
}

async function report(payload: string) {
  const answered = await world.app.inject({ method: 'POST', url: `/inventory/${token}`, payload });
  assert.equal(answered.statusCode, 200);
  await world.work();
  const { items } = await world.as('engineer').ask(listInventoryReports, { query: { limit: 1 } });
  const [latest] = items;
  assert.ok(latest?.machine);
  return { report: latest.id, machine: latest.machine.id };
}

const read = (asset: string) => world.as('engineer').ask(readProtection, { params: { asset } });

test('what a GLPI agent says of the antivirus is on the page of its machine; of a report without it nothing changes', async () => {
  const defender = { name: 'Windows Defender', enabled: true, uptodate: true, base_creation: '2016-02-28' };
  const { machine } = await report(glpi('AV-0001', [defender]));
  await report(glpi('AV-0001'));
  const { antivirusProduct, antivirusSource, definitionsOn } = await read(machine);
  assert.deepEqual([antivirusProduct, antivirusSource, definitionsOn], ['Windows Defender', 'inventory', '2016-02-28']);
});

test('of two in a FusionInventory document the one that runs counts, and that it is out of date', async () => {
  const { machine } = await report(fusion('AV-0002'));
  const { antivirusProduct, antivirusVersion, state } = await read(machine);
  assert.deepEqual([antivirusProduct, antivirusVersion, state], ['360 安全卫士', '13.0', 'outdated']);
  const { items } = await world.as('engineer').ask(listProtection, { query: { state: ['outdated'] } });
  assert.ok(items.some(({ id }) => id === machine));
});

test('a report that is taken back takes back what it said of the antivirus', async () => {
  await report(glpi('AV-0003', [{ name: '火绒', enabled: true }]));
  const { report: wrong, machine } = await report(glpi('AV-0003', [{ name: '瑞星', enabled: true }]));
  assert.equal((await read(machine)).antivirusProduct, '瑞星');
  await world.as('engineer').ask(undoInventoryReport, { params: { inventoryReport: wrong } });
  assert.equal((await read(machine)).antivirusProduct, '火绒');
});
