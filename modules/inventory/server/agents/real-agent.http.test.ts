import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { openWorld } from '../../../../test/cast/world.ts';
import { listInventoryReports } from '../../inventory-report.contract.ts';
import { makeInventoryToken } from '../../inventory-token.contract.ts';

const agent = '/usr/bin/fusioninventory-agent';
const skip = existsSync(agent) ? false : `${agent} is not installed`;

test('an unmodified FusionInventory agent enters the machine that it runs on', { skip }, async (t) => {
  const world = await openWorld();
  t.after(() => world.close());
  const { token } = await world.as('manager').ask(makeInventoryToken, {
    params: { customer: world.ids.customer.donghai },
    body: { name: '总部' },
  });
  await world.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = world.app.server.address() as AddressInfo;
  const server = `http://127.0.0.1:${port}/inventory/${token}`;
  const quiet = [
    '--no-task=netdiscovery,netinventory,deploy,collect,esx,wakeonlan',
    '--no-category=process,environment',
  ];
  await promisify(execFile)(agent, [`--server=${server}`, '--force', '--no-httpd', ...quiet]);
  await world.work();
  const { items } = await world.as('engineer').ask(listInventoryReports, { query: {} });
  assert.equal(items.length, 1);
  assert.equal(items[0]?.told?.hostName, hostname().split('.')[0]?.toLowerCase());
  assert.ok(items[0]?.state === 'applied' || items[0]?.why === 'no_signs', String(items[0]?.state));
});
