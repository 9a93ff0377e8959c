import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { mergeCustomer } from '../../modules/customers/server/mergers/merge-customer.ts';
import { previewCustomerMerger } from '../../modules/customers/server/mergers/preview-customer-merger.ts';
import { listCustomers } from '../../modules/customers/server/customers/list-customers.ts';
import { readCustomerGroup } from '../../modules/customers/server/customers/read-customer-group.ts';
import { readCustomer } from '../../modules/customers/server/customers/read-customer.ts';
import { recordCustomer } from '../../modules/customers/server/customers/record-customer.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager } = desk;
const holders = {
  ofCustomers: moduleRegisters.flatMap(({ customerHolders = [] }) => customerHolders),
  ofContacts: moduleRegisters.flatMap(({ contactHolders = [] }) => contactHolders),
};

function record(name: string, more: object = {}) {
  return as(manager, '09:00')((tx) => recordCustomer(tx, { name, ...more }));
}

type Taken = Parameters<typeof mergeCustomer>[1]['taken'];

function merge(kept: { id: string }, double: { id: string }, taken: Taken) {
  const revisions = { revision: 1, doubleRevision: 1 };
  const body = { customer: kept.id, doubleId: double.id, ...revisions, taken };
  return as(manager, '10:00')((tx) => mergeCustomer(tx, body, holders));
}

test('a double below the kept customer hands on no parent, which would close a circle', async () => {
  const kept = await record('长江集团');
  const between = await record('长江物流', { parentId: kept.id });
  const double = await record('长江集团公司', { parentId: between.id, phone: '027-85550000' });
  const pair = { customer: kept.id, doubleId: double.id };
  const preview = await as(manager, '09:30')((tx) => previewCustomerMerger(tx, pair, []));
  assert.deepEqual(
    preview.differing.map(({ field }) => field),
    ['name', 'phone'],
  );
  const merged = await merge(kept, double, ['parentId', 'phone']);
  assert.deepEqual([merged.parent, merged.phone], [null, '027-85550000']);
  const { items } = await as(manager, '10:01')((tx) => readCustomerGroup(tx, { customer: kept.id }));
  assert.deepEqual(
    items.map(({ id }) => id),
    [kept.id, between.id],
  );
});

test("a double's parent that stands elsewhere can be taken", async () => {
  const top = await record('黄河集团');
  const merged = await merge(await record('黄河酒店'), await record('黄河饭店', { parentId: top.id }), ['parentId']);
  assert.equal(merged.parent?.id, top.id);
});

test('who takes the name and credit code of the double has them, and the double is found by the name that was given up', async () => {
  const kept = await record('泰山票务', { shortName: '票务' });
  const creditCode = '91350100M000100Y43';
  const double = await record('泰山旅游', { shortName: '旅游', creditCode });
  const merged = await merge(kept, double, ['name', 'shortName', 'creditCode']);
  assert.deepEqual([merged.name, merged.shortName, merged.creditCode], ['泰山旅游', '旅游', creditCode]);
  const was = await as(manager, '10:01')((tx) => readCustomer(tx, { customer: double.id }));
  assert.deepEqual([was.name, was.mergedInto?.name], ['泰山票务', '泰山旅游']);
  const { items } = await as(manager, '10:02')((tx) => listCustomers(tx, { q: '泰山票务' }));
  assert.deepEqual(
    items.map(({ id }) => id),
    [double.id],
  );
});
