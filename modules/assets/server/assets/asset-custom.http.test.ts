import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWorld } from '../../../../test/cast/world.ts';
import {
  changeCustomField,
  recordCustomField,
  retireCustomField,
} from '../../../custom-fields/custom-field.contract.ts';
import { listAssets } from '../../asset-list.contract.ts';
import { changeAsset, readAsset, recordAsset } from '../../asset.contract.ts';

const world = await openWorld();
after(() => world.close());
const { as, ids, work } = world;
const [admin, caller] = [as('admin'), as('caller')];
const seen = (revision: number) => ({ 'if-match': `"r${revision}"` });

const place = await admin.ask(recordCustomField, {
  body: { noun: 'asset', kind: 'line', label: '机柜位置', key: 'rack', audience: 'public' },
});
await admin.ask(recordCustomField, { body: { noun: 'asset', kind: 'day', label: '保修到期日', key: 'warranty' } });

const machine = { name: '台式机', kind: 'desktop', customerId: ids.customer.donghai, userId: ids.contact.caller };
const record = (custom: Record<string, string>) => admin.ask(recordAsset, { body: { ...machine, custom } });

test('a machine keeps its own fields; who uses it sees the public ones', async () => {
  const { id, custom, revision } = await record({ rack: 'A-07-12', warranty: '2027-06-30' });
  assert.deepEqual(custom, { rack: 'A-07-12', warranty: '2027-06-30' });
  assert.deepEqual((await caller.ask(readAsset, { params: { asset: id } })).custom, { rack: 'A-07-12' });
  const { items } = await caller.ask(listAssets);
  assert.deepEqual(items.find((row) => row.id === id)?.custom, { rack: 'A-07-12' });
  const change = { params: { asset: id }, body: { custom: { warranty: '2028-06-30' } }, headers: seen(revision) };
  assert.deepEqual((await admin.ask(changeAsset, change)).custom, { rack: 'A-07-12', warranty: '2028-06-30' });
});

test('machines are found by a field while it is searchable and in use', async () => {
  const { id } = await record({ rack: 'ZZ-99' });
  const found = async () => (await admin.ask(listAssets, { query: { q: 'zz99' } })).items.map((row) => row.id);
  assert.deepEqual(await found(), []);
  const params = { customField: place.id };
  await admin.ask(changeCustomField, { params, body: { isSearchable: true }, headers: seen(place.revision) });
  await work();
  assert.deepEqual(await found(), [id]);
  await admin.ask(retireCustomField, { params });
  await work();
  assert.deepEqual(await found(), []);
});
