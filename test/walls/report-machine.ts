import { recordInventoryJunkSign } from '../../modules/inventory/inventory-junk.contract.ts';
import { listInventoryReports } from '../../modules/inventory/inventory-report.contract.ts';
import { listInventoryScans } from '../../modules/inventory/inventory-scan.contract.ts';
import { changeInventorySetting, readInventorySetting } from '../../modules/inventory/inventory-setting.contract.ts';
import { makeInventoryToken } from '../../modules/inventory/inventory-token.contract.ts';
import { documentOf } from '../../modules/inventory/server/reports/report.factory.ts';
import { nmapOf } from '../../modules/inventory/server/scans/nmap.factory.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

interface Reporting {
  customerId: string;
  /** What the machine, and the token it shows, are called. */
  word: string;
}

interface Reported {
  inventoryToken: string;
  inventoryReport: string;
  inventoryScan: string;
  inventoryJunkSign: string;
}

/**
 * A machine that an agent has reported, with the signs it is known by, a scan of its network, and what the provider says
 * of both; answers with the ids.
 */
export async function reportMachine(world: World, client: Client, { customerId, word }: Reporting): Promise<Reported> {
  const { id, token } = await client.ask(makeInventoryToken, {
    params: { customer: customerId },
    body: { name: word },
  });
  const payload = documentOf({ name: word, serial: `SN-${customerId}`, deviceid: `${word}-${customerId}` });
  await world.app.inject({ method: 'POST', url: `/inventory/${token}`, payload });
  await world.work();
  const { items } = await client.ask(listInventoryReports, { query: { customerId } });
  const query = new URLSearchParams({ customerId, fileName: `${word}.xml` });
  await client.send('POST', `/api/v1/inventory-scans?${query}`, {
    body: Buffer.from(nmapOf([{ name: word }])),
    headers: { 'content-type': 'application/octet-stream' },
  });
  await world.work();
  const scans = await client.ask(listInventoryScans, { query: { customerId } });
  return {
    inventoryToken: id,
    inventoryReport: items[0]?.id ?? '',
    inventoryScan: scans.items[0]?.id ?? '',
    inventoryJunkSign: await sayOfInventories(client, customerId.slice(-12)),
  };
}

/** A setting, and a sign that tells nothing, both the provider's own and of no customer; answers with the sign's id. */
async function sayOfInventories(client: Client, value: string): Promise<string> {
  const { revision, keepDays } = await client.ask(readInventorySetting, {});
  const headers = { 'if-match': `"r${revision}"` };
  await client.ask(changeInventorySetting, { body: { keepDays: keepDays + 1 }, headers });
  const body = { kind: 'serial', value, reason: '试机' } as const;
  return (await client.ask(recordInventoryJunkSign, { body })).id;
}
