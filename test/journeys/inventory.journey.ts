import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { documentOf } from '../../modules/inventory/server/reports/report.factory.ts';
import { nmapOf } from '../../modules/inventory/server/scans/nmap.factory.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const customerId = world.ids.customer.donghai;
const card = '3C:52:82:00:00:09';
let address = '';

test('on a customer’s page an address for agents is made, shown once', async () => {
  const admin = await stage.seat('admin');
  const { page, words } = admin;
  await admin.goTo(`/customers/${customerId}`);
  await admin.button(words('inventory:token.new')).click();
  await page.getByRole('textbox', { name: words('inventory:token.name') }).fill('总部');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('inventory:token.make'), exact: true })
    .click();
  const secret = page.getByRole('textbox', { name: words('inventory:token.madeTitle') });
  address = new URL(await secret.inputValue()).pathname;
  assert.match(address, /^\/inventory\/huaxin\.[\w-]{43}$/);
  assert.deepEqual(await admin.accessFaults(), []);
  await admin.button(words('shell:once.done')).click();
  await page.getByRole('row', { name: /总部/ }).waitFor();
});

test('a doubtful report waits with what speaks for which machine, is said to be one, and is taken back', async () => {
  const machine = { customerId, name: '会议室主机', kind: 'desktop', macAddresses: [card] };
  const { number } = await world.as('admin').ask(recordAsset, { body: machine });
  const payload = documentOf({ name: 'hys-01', serial: 'PF3QX1AB', macs: [card], deviceid: 'hys-01-2026' });
  assert.equal((await world.app.inject({ method: 'POST', url: address, payload })).statusCode, 200);
  await world.work();

  const engineer = await stage.seat('engineer');
  const { page, words } = engineer;
  await engineer.goTo('/inventory-reports?state=review');
  await engineer.read(words('inventory:report.waiting'));
  assert.deepEqual(await engineer.accessFaults(), []);
  await page.getByRole('link', { name: 'hys-01' }).click();
  await engineer.arriveAt('hys-01');
  await engineer.read(words('inventory:why.weak'));
  await page.getByRole('row', { name: new RegExp(number) }).waitFor();
  assert.deepEqual(await engineer.accessFaults(), []);
  await engineer.button(words('inventory:act.isThis')).click();
  await engineer.read(words('inventory:state.received'));
  await world.work();
  await engineer.read(words('inventory:state.applied'));
  await page
    .getByRole('link', { name: `${number} 会议室主机` })
    .first()
    .waitFor();
  await engineer.button(words('inventory:act.undo')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('inventory:act.undo') })
    .click();
  await engineer.read(words('inventory:state.undone'));
});

test('in English the page says the same, and nothing waits any more', async () => {
  const engineer = await stage.seat('engineer', { locale: 'en' });
  const { page, words } = engineer;
  await engineer.goTo('/inventory-reports');
  await page.getByRole('link', { name: 'hys-01' }).click();
  await engineer.arriveAt('hys-01');
  await engineer.read(words('inventory:state.undone'));
  assert.deepEqual(await engineer.accessFaults(), []);
  await engineer.goTo('/inventory-reports?state=review');
  await engineer.read(words('inventory:report.noneWaitingTitle'));
});

test('a scan of the network is handed in, looked at, and applied', async () => {
  const engineer = await stage.seat('engineer');
  const { page, words } = engineer;
  await engineer.goTo('/inventory-scans');
  await engineer.read(words('inventory:scan.emptyTitle'));
  assert.deepEqual(await engineer.accessFaults(), []);
  const query = `customerId=${customerId}&fileName=donghai.xml`;
  const handed = await world.as('engineer').send('POST', `/api/v1/inventory-scans?${query}`, {
    body: Buffer.from(nmapOf([{ ip: '192.168.8.7', mac: '3C:52:82:00:00:77', name: 'sw-core' }])),
    headers: { 'content-type': 'application/octet-stream' },
  });
  assert.equal(handed.status, 201);
  await world.work();
  await engineer.goTo('/inventory-scans');
  await page.getByRole('link', { name: 'donghai.xml' }).click();
  await engineer.arriveAt('donghai.xml');
  await engineer.read(words('inventory:report.wouldBeNew'));
  assert.deepEqual(await engineer.accessFaults(), []);
  await engineer.button(words('inventory:scan.confirm')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('inventory:scan.confirm'), exact: true })
    .click();
  await engineer.read(words('inventory:scan.states.applying'));
  await world.work();
  await engineer.read(words('inventory:scan.states.done'));
  await page
    .getByRole('link', { name: /sw-core/ })
    .first()
    .waitFor();
});

test('a sign that tells nothing is listed, and counts again; nobody has fallen silent', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await manager.goTo('/settings/inventory');
  await manager.button(words('inventory:junk.new')).click();
  await page.getByRole('textbox', { name: words('inventory:junk.value') }).fill('DEMO-0001');
  await page.getByRole('textbox', { name: words('inventory:junk.reason') }).fill('样机');
  assert.deepEqual(await manager.accessFaults(), []);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('inventory:junk.add'), exact: true })
    .click();
  const row = page.getByRole('row', { name: /DEMO-0001/ });
  await row.waitFor();
  await row.getByRole('button', { name: words('inventory:junk.retire') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('inventory:junk.retire') })
    .click();
  await row.waitFor({ state: 'detached' });
  await manager.goTo('/silent-machines?status=in_use');
  await manager.read(words('inventory:silent.emptyTitle'));
  assert.deepEqual(await manager.accessFaults(), []);
});
