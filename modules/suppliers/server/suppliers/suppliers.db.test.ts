import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { changeSupplier } from './change-supplier.ts';
import { supplierSearch } from './find-suppliers.ts';
import { listSuppliers } from './list-suppliers.ts';
import { readSupplier } from './read-supplier.ts';
import { recordSupplier } from './record-supplier.ts';
import { reinstateSupplier } from './reinstate-supplier.ts';
import { retireSupplier } from './retire-supplier.ts';

const ground = await openGround();
after(() => ground.close());

const keeper = staffWith('supplier.read', 'supplier.change');
const reader = staffWith('supplier.read');

let huaxin: TestProvider;
let other: TestProvider;
before(async () => {
  huaxin = await ground.found('huaxin');
  other = await ground.found('other');
});

const lu = { name: '陆晓峰', job: '客户经理', phone: '13900002222' };
const recorded = (name: string, fields: Partial<Parameters<typeof recordSupplier>[1]> = {}) =>
  huaxin.as(keeper, (tx) => recordSupplier(tx, { name, kinds: ['supplier'], ...fields }));

test('keeps kinds in their order and people as they were given, and says who is called first', async () => {
  const { id } = await recorded('宁波联创电脑有限公司', {
    kinds: ['maintainer', 'supplier', 'maintainer'],
    people: [lu, { name: '方敏' }],
  });
  const view = await huaxin.as(keeper, (tx) => readSupplier(tx, { supplier: id }));
  assert.deepEqual(view.kinds, ['supplier', 'maintainer']);
  assert.deepEqual(view.people, [
    { ...lu, email: null },
    { name: '方敏', job: null, phone: null, email: null },
  ]);
  assert.deepEqual([view.person?.name, view.abilities], ['陆晓峰', ['change', 'retire']]);
  assert.deepEqual((await huaxin.as(reader, (tx) => readSupplier(tx, { supplier: id }))).abilities, []);
});

test('is found by name, pinyin, and by who is spoken with there', async () => {
  for (const text of ['联创', 'lc', '陆晓', '13900002222', '2222']) {
    const hits = await huaxin.as(reader, (tx) => supplierSearch.find(tx, text, 5));
    assert.deepEqual(
      hits.map(({ title }) => title),
      ['宁波联创电脑有限公司'],
      text,
    );
  }
});

test('refuses a second one in use of a name, however it is written', async () => {
  const { id, revision } = await recorded('Dell 服务');
  await assert.rejects(recorded('DELL 服务'), refuses('supplier.name_taken', 'name'));
  const away = await huaxin.as(keeper, (tx) => retireSupplier(tx, { supplier: id }), { seenRevision: revision });
  const again = await recorded('dell 服务');
  const back = () => huaxin.as(keeper, (tx) => reinstateSupplier(tx, { supplier: away.id }));
  await assert.rejects(back(), refuses('supplier.name_taken', 'name'));
  await huaxin.as(keeper, (tx) => retireSupplier(tx, { supplier: again.id }));
  assert.equal((await back()).retiredAt, null);
  await assert.rejects(back(), refuses('supplier.in_use'));
});

test('what is out of use is changed no more and offered no more, and keeps its name for those that name it', async () => {
  const { id } = await recorded('旧维修部', { kinds: ['maintainer'] });
  await huaxin.as(keeper, (tx) => retireSupplier(tx, { supplier: id }));
  await assert.rejects(
    huaxin.as(keeper, (tx) => changeSupplier(tx, { supplier: id, note: '换人了' })),
    refuses('supplier.retired'),
  );
  await assert.rejects(
    huaxin.as(keeper, (tx) => retireSupplier(tx, { supplier: id })),
    refuses('supplier.retired'),
  );
  const listed = async (retired?: 'with') =>
    (await huaxin.as(reader, (tx) => listSuppliers(tx, { kind: ['maintainer'], ...(retired && { retired }) }))).items;
  assert.ok(!(await listed()).some((row) => row.id === id));
  assert.ok((await listed('with')).some((row) => row.id === id));
});

test('a change says what changed, with people apart from codes; the same again says nothing', async () => {
  const { id } = await recorded('平安保险');
  const change = () =>
    huaxin.as(keeper, (tx) => changeSupplier(tx, { supplier: id, kinds: ['insurer'], people: [lu] }));
  const { revision } = await change();
  assert.equal((await change()).revision, revision);
  const told = await huaxin.as(keeper, (tx) => historyOf(tx, { kind: 'supplier', id }));
  assert.deepEqual(told.map(({ kind }) => kind).toSorted(), ['supplier.changed', 'supplier.recorded']);
  const changed = told.find(({ kind }) => kind === 'supplier.changed');
  assert.deepEqual(changed?.payload, { changes: { kinds: { from: ['supplier'], to: ['insurer'] } } });
});

test("another provider's suppliers are not there", async () => {
  const { id } = await recorded('机密供应商');
  await assert.rejects(
    other.as(keeper, (tx) => readSupplier(tx, { supplier: id })),
    refuses('not_found'),
  );
  const { items } = await other.as(keeper, (tx) => listSuppliers(tx, {}));
  const hits = await other.as(keeper, (tx) => supplierSearch.find(tx, '机密', 5));
  assert.deepEqual([items, hits], [[], []]);
});
