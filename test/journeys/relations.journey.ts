import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { recordBusinessService } from '../../modules/relations/business-service.contract.ts';
import { recordRelation } from '../../modules/relations/relation.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const { customer, contact } = world.ids;
const client = world.as('admin');
const oa = 'OA 办公系统';

test('by keyboard alone a machine is related to the service on it, and it is seen who is hit and whom to tell', async () => {
  const server = await client.ask(recordAsset, {
    body: { customerId: customer.donghai, name: '应用服务器', kind: 'server' },
  });
  const service = await client.ask(recordBusinessService, {
    body: { customerId: customer.donghai, name: oa, ownerId: contact.colleague },
  });
  const ends = { fromKind: 'service', fromId: service.id, toKind: 'contact', toId: contact.caller } as const;
  await client.ask(recordRelation, { body: { ...ends, kind: 'used_by' } });

  const admin = await stage.seat('admin');
  const { words } = admin;
  const keys = new Keyboard(admin);
  await admin.goTo(`/assets/${server.id}`);
  await admin.read(words('relations:relation.none'));
  await keys.press('r');
  await keys.cursorIn(words('relations:relation.other'));
  await keys.choose('OA', oa);
  await admin.read(words('relations:spreads.runs_on'));
  await keys.press('Control+Enter');
  const carried = admin.rows(words('relations:relation.plural')).filter({ hasText: oa });
  await carried.filter({ hasText: words('relations:direction.runs_on.to') }).waitFor();
  assert.deepEqual(await admin.accessFaults(), []);

  await admin.moveTo(`/assets/${server.id}/impact`);
  await admin.arriveAt(words('relations:impact.title', { name: `${server.number} ${server.name}` }));
  await admin.rows(words('relations:impact.list')).nth(1).filter({ hasText: oa }).waitFor();
  assert.equal(await admin.rows(words('relations:impact.list')).count(), 2);
  assert.equal(await admin.rows(words('relations:impact.tell')).count(), 2);
  // drawn beside the page, with nothing asked of anybody else
  await admin.page.locator('.impact-box').filter({ hasText: oa }).waitFor();
  assert.deepEqual(await admin.accessFaults(), []);
});

test('a relation that ends is told as history, and nothing is hit along it any more', async () => {
  const made = (name: string) =>
    client.ask(recordAsset, { body: { customerId: customer.donghai, name, kind: 'network' } });
  const [hub, branch] = [await made('Core switch'), await made('Floor switch')];
  const ends = { fromKind: 'asset', fromId: branch.id, toKind: 'asset', toId: hub.id } as const;
  await client.ask(recordRelation, { body: { ...ends, kind: 'connected_to' } });
  const admin = await stage.seat('admin', { locale: 'en' });
  const { words } = admin;
  await admin.goTo(`/assets/${hub.id}`);
  const row = admin.rows(words('relations:relation.plural')).filter({ hasText: 'Floor switch' });
  await row.getByRole('button', { name: words('relations:relation.end') }).click();
  await admin.answer(words('relations:relation.end'));
  await admin.read(words('relations:relation.none'));
  await admin.page.getByRole('checkbox', { name: words('relations:relation.withEnded') }).check();
  await row.waitFor();
  await admin.goTo(`/assets/${hub.id}/impact`);
  await admin.read(words('relations:impact.nothing'));
  assert.deepEqual(await admin.accessFaults(), []);
});
