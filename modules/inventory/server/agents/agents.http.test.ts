import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { openWorld, type World } from '../../../../test/cast/world.ts';
import * as tokens from '../../inventory-token.contract.ts';
import { documentOf } from '../reports/report.factory.ts';
import * as reports from '../../inventory-report.contract.ts';

const captures = join(import.meta.dirname, '../../../../../shared/captures');
const skip = existsSync(captures) ? false : `${captures} is not here`;
const captured = (name: string) => readFileSync(join(captures, name));

let world: World;
let token: string;
let tokenId: string;
before(async () => {
  world = await openWorld();
  ({ token, id: tokenId } = await world.as('manager').ask(tokens.makeInventoryToken, {
    params: { customer: world.ids.customer.donghai },
    body: { name: '总部' },
  }));
});
after(() => world.close());

async function post(payload: string | Buffer, { headers = {}, at = token, below = '' } = {}) {
  const answered = await world.app.inject({ method: 'POST', url: `/inventory/${at}${below}`, payload, headers });
  return { status: answered.statusCode, headers: answered.headers, text: answered.body, bytes: answered.rawPayload };
}

const read = (id: string) => world.as('engineer').ask(reports.readInventoryReport, { params: { inventoryReport: id } });

describe('an agent', { skip }, () => {
  test('of FusionInventory is asked for its inventory, in XML, and has it kept before it is answered', async () => {
    const asked = await post(captured('fusioninventory/plain/01.request.body.raw'), { below: '/front/inventory.php' });
    assert.equal(asked.status, 200);
    assert.match(asked.text, /<PROLOG_FREQ>24<\/PROLOG_FREQ><RESPONSE>SEND<\/RESPONSE>/);
    assert.equal(asked.headers['content-type'], 'application/xml');
    const sent = await post(captured('fusioninventory/plain/02.request.body.raw'));
    assert.match(sent.text, /ACCOUNT_UPDATE/);
    const { items } = await world.as('engineer').ask(reports.listInventoryReports, { query: {} });
    assert.deepEqual([items[0]?.state, items[0]?.customer.id], ['received', world.ids.customer.donghai]);
    await world.work();
    const settled = await read(items[0]?.id ?? '');
    assert.deepEqual([settled.state, settled.told?.hostName], ['applied', 'vm']);
  });

  test('of GLPI is answered in JSON, packed as it asked, with its own headers', async () => {
    const headers = { 'glpi-agent-id': '11b8a270-e5d6-11f1-8907-fefd63228d69', 'glpi-request-id': '0DEE708A' };
    const prolog = await post(captured('glpi-agent/glpi/01.request.body.raw'), { headers });
    assert.deepEqual(JSON.parse(inflateSync(prolog.bytes).toString()), { status: 'ok', expiration: '24h' });
    const contact = await post(captured('glpi-agent/second-run-contact/01.request.body.raw'), { headers });
    assert.equal(contact.headers['glpi-request-id'], '0DEE708A');
    assert.equal(contact.headers['glpi-agent-id'], headers['glpi-agent-id']);
    assert.equal(contact.headers['content-type'], 'application/x-compress-zlib');
    const { status, tasks } = JSON.parse(inflateSync(contact.bytes).toString()) as Record<string, unknown>;
    assert.deepEqual([status, tasks], ['ok', { inventory: { server: 'glpi', version: '10.0.18' } }]);
    const whole = await post(captured('glpi-agent/glpi/02.request.body.raw'), { headers });
    assert.equal(whole.status, 200);
  });
});

describe('what an agent finds out about other devices', { skip }, () => {
  const samples = join(import.meta.dirname, '../../../../../shared/data/inventories/examples');
  const newest = async () => {
    await world.work();
    const { items } = await world.as('engineer').ask(reports.listInventoryReports, { query: { limit: 1 } });
    return read(items[0]?.id ?? '');
  };

  test('enters a printer and a switch, known by their serial numbers the next time', async () => {
    for (const [sample, name, parts] of [
      ['printer_1.json', 'npif2be10', 0],
      ['networkequipment_1.json', 'ucs6248up-cluster-pa3-b', 3],
    ] as const) {
      const payload = readFileSync(join(samples, sample));
      assert.equal((await post(payload, { headers: { 'glpi-agent-id': 'scanner' } })).status, 200);
      const first = await newest();
      assert.deepEqual([first.source, first.state, first.told?.hostName], ['network', 'applied', name]);
      assert.deepEqual([first.effects?.isNew, first.effects?.fitted], [true, parts]);
      await post(payload);
      const second = await newest();
      assert.deepEqual([second.machine?.id, second.effects], [first.machine?.id, null]);
    }
  });

  test('in XML is kept device by device; how far it is, is answered and not kept', async () => {
    const device = (serial: string) => `<DEVICE><INFO><TYPE>NETWORKING</TYPE><NAME>SW-${serial}</NAME>
      <SERIAL>${serial}</SERIAL><MAC>00:1b:54:00:00:01</MAC><IPS><IP>127.0.0.1</IP><IP>10.2.5.10</IP></IPS></INFO></DEVICE>`;
    const document = (content: string) =>
      `<?xml version="1.0"?><REQUEST><CONTENT>${content}</CONTENT><QUERY>SNMPQUERY</QUERY></REQUEST>`;
    const { id } = await newest();
    assert.match((await post(document('<AGENT><START>1</START></AGENT>'))).text, /ACCOUNT_UPDATE/);
    assert.equal((await newest()).id, id);
    await post(document(device('SN1') + device('SN2')));
    const told = (await newest()).told;
    assert.deepEqual([told?.serialNumber, told?.hostName, told?.ipAddress], ['SN2', 'sw-sn2', '10.2.5.10']);
  });
});

test('an agent that was told to wait asks again without a body, and is told what there is to do', async () => {
  const answered = await world.app.inject({
    method: 'GET',
    url: `/inventory/${token}`,
    headers: { 'glpi-agent-id': '11b8a270-e5d6-11f1-8907-fefd63228d69', 'glpi-request-id': '0DEE708A' },
  });
  assert.equal(answered.statusCode, 200);
  assert.equal(answered.headers['glpi-request-id'], '0DEE708A');
  assert.equal(answered.json<{ status: string }>().status, 'ok');
  assert.equal((await world.app.inject({ method: 'GET', url: '/inventory/huaxin.none' })).statusCode, 404);
});

describe('whoever posts', () => {
  test('with a token that is none, of another provider, or that was ended, is not let in', async () => {
    for (const at of [
      'nothing',
      `huaxin.${'a'.repeat(43)}`,
      token.replace('huaxin', 'beichen'),
      `x.${'a'.repeat(43)}`,
    ]) {
      assert.equal((await post(documentOf({}), { at })).status, 404, at);
    }
    const gone = await world.as('manager').ask(tokens.makeInventoryToken, {
      params: { customer: world.ids.customer.donghai },
      body: { name: '旧' },
    });
    await world.as('manager').ask(tokens.endInventoryToken, { params: { inventoryToken: gone.id } });
    assert.equal((await post(documentOf({}), { at: gone.token })).status, 404);
    const { items } = await world
      .as('manager')
      .ask(tokens.listInventoryTokens, { params: { customer: world.ids.customer.donghai } });
    assert.deepEqual(
      items.map(({ id, lastUsedAt }) => [id, lastUsedAt === null]),
      [[tokenId, skip !== false]],
    );
  });

  test('something hostile is told so at once, and nothing of it is kept', async () => {
    const count = async () =>
      (await world.as('engineer').ask(reports.listInventoryReports, { query: { limit: 200 } })).items.length;
    const before = await count();
    const bomb = deflateSync(Buffer.alloc(21 * 1024 * 1024, ' '));
    assert.equal((await post(bomb)).status, 413);
    const entity = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "a">]><REQUEST><QUERY>INVENTORY</QUERY></REQUEST>';
    assert.match((await post(entity)).text, /<ERROR>doctype/);
    assert.equal((await post(`{"a":${'['.repeat(100)}`)).status, 400);
    assert.equal((await post('hello')).status, 400);
    assert.equal((await post('{"action":"deploy","content":{}}')).status, 400);
    assert.equal(await count(), before);
  });

  test('an inventory that cannot be read to its end is kept, and said to be unreadable', async () => {
    const torn = '<?xml version="1.0"?><REQUEST><QUERY>INVENTORY</QUERY><CONTENT><A>';
    assert.equal((await post(torn)).status, 200);
    await world.work();
    const { items } = await world.as('engineer').ask(reports.listInventoryReports, { query: { limit: 1 } });
    assert.deepEqual([items[0]?.state, items[0]?.why, items[0]?.told], ['refused', 'malformed', null]);
  });
});
