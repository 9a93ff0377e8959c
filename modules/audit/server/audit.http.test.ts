import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWorld } from '../../../test/cast/world.ts';
import { changeCustomer, readCustomer } from '../../customers/customer.contract.ts';
import { readChain, verifyChain } from '../chain.contract.ts';
import { listEvents, readEvent } from '../event.contract.ts';

const world = await openWorld();
after(() => world.close());
const admin = world.as('admin');
const auditor = world.as('auditor');

const customer = world.ids.customer.donghai;
const { revision } = await admin.ask(readCustomer, { params: { customer } });
const headers = { 'if-match': `"r${revision}"` };
await admin.ask(changeCustomer, { params: { customer }, body: { note: '门禁卡在前台' }, headers });
await world.work();

test('the auditor reads who did what, with the address it came from', async () => {
  const { items } = await auditor.ask(listEvents, { query: { subjectId: customer } });
  const [event] = items;
  assert.deepEqual([event?.kind, event?.actor.name, event?.origin], ['customer.changed', '李敏', 'web']);
  assert.deepEqual(event?.changes, [{ path: ['note'], from: [], to: ['门禁卡在前台'] }]);
  assert.match(event?.address ?? '', /^127\.0\.0\.1$/);
  const read = await auditor.ask(readEvent, { params: { event: event?.id ?? '' } });
  assert.deepEqual(read, event);
});

test('nobody without the permission reads it, least of all the customer’s side', async () => {
  for (const who of ['caller', 'customerManager', 'teacher', 'engineer', 'hotline'] as const) {
    for (const endpoint of [listEvents, readChain, verifyChain]) {
      assert.equal((await world.as(who).try(endpoint)).status, 403, `${who} ${endpoint.path}`);
    }
  }
  assert.equal((await world.as('nobody').try(listEvents)).status, 401);
});

test('another provider reads its own only', async () => {
  const { items } = await world.as('stranger').ask(listEvents, { query: { limit: 200 } });
  assert.ok(items.length > 0);
  assert.ok(!JSON.stringify(items).includes(customer));
  assert.deepEqual((await world.as('stranger').ask(listEvents, { query: { subjectId: customer } })).items, []);
});

test('kinds are asked one by one or several at once, and what is no kind is refused at its field', async () => {
  const query = (text: string) => auditor.send('GET', `/api/v1/events?${text}`);
  for (const text of ['kind=session', 'kind=session.opened&kind=session.ended']) {
    const { body } = await query(text);
    const { items } = body as { items: { kind: string }[] };
    assert.ok(items.length > 0 && items.every(({ kind }) => kind.startsWith('session.')));
  }
  const refused = await query('kind=%25');
  assert.equal(refused.status, 422);
  assert.match(JSON.stringify(refused.body), /"field":"kind/);
});

test('what the sealer sealed is verified', async () => {
  const chain = await auditor.ask(readChain);
  assert.ok(chain.seals > 0 && chain.sealedAt !== null);
  assert.deepEqual((await auditor.ask(verifyChain)).faults, []);
});
