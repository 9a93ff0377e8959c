import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import { contactOf, staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import type { CategoryView } from '../../category.contract.ts';
import { addCategory } from './add-category.ts';
import { categoryNames, categoryOf } from './category-of.ts';
import { changeCategory } from './change-category.ts';
import { importCategories } from './import-categories.ts';
import { listCategories } from './list-categories.ts';
import { reinstateCategory } from './reinstate-category.ts';
import { retireCategory } from './retire-category.ts';

const ground = await openGround();
after(() => ground.close());
const yunfan = await ground.found('yunfan');
const other = await ground.found('other', 'en');
const keeper = staffWith('category.change');

async function treeOf(provider: TestProvider, query: { q?: string; state?: 'in_use' | 'all' } = {}) {
  return (await provider.as(keeper, (tx) => listCategories(tx, query))).items;
}

async function named(code: string): Promise<CategoryView> {
  const category = (await treeOf(yunfan, { state: 'all' })).find((one) => one.code === code);
  assert.ok(category);
  return category;
}

function refuses(code: string, field?: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code && error.field === field;
}

test('a new provider gets the delivered tree in its own language', async () => {
  const [chinese, english] = [await treeOf(yunfan), await treeOf(other)];
  assert.equal(chinese.length, english.length);
  assert.equal(chinese.find(({ code }) => code === 'service.hardware.repair')?.path, '服务 / 硬件服务 / 硬件维修');
  assert.equal(
    english.find(({ code }) => code === 'service.hardware.repair')?.path,
    'Service / Hardware / Hardware repair',
  );
  assert.equal(chinese.filter(({ isBilledSeparately }) => isBilledSeparately).length, 5);
});

test('finds categories by words of their path', async () => {
  const found = await treeOf(yunfan, { q: '硬件 维修' });
  assert.deepEqual(
    found.map(({ code }) => code),
    ['service.hardware.repair'],
  );
});

test('adds a category below another, last among its siblings', async () => {
  const { id: parentId } = await named('product.peripheral');
  await yunfan.as(keeper, (tx) => addCategory(tx, { parentId, name: '打印机', defaultImpact: 'degraded' }));
  const added = await yunfan.as(keeper, (tx) => addCategory(tx, { parentId, name: '扫描仪' }));
  assert.equal(added.path, '产品 / 外设 / 扫描仪');
  assert.equal(added.position, 1);
  assert.deepEqual(added.abilities, ['change', 'add_below', 'merge', 'retire']);
});

test('refuses a name twice at one place, at the field', async () => {
  const { id: parentId } = await named('product.peripheral');
  const again = yunfan.as(keeper, (tx) => addCategory(tx, { parentId, name: '打印机' }));
  await assert.rejects(again, refuses('category.name_taken', 'name'));
});

test("refuses another provider's category as parent, like one that is not there", async () => {
  const [foreign] = await treeOf(other);
  const adding = yunfan.as(keeper, (tx) => addCategory(tx, { parentId: foreign?.id ?? '', name: '外人' }));
  await assert.rejects(adding, refuses('category.unknown_parent', 'parentId'));
});

test('refuses a team that is not there', async () => {
  const adding = yunfan.as(keeper, (tx) => addCategory(tx, { name: '杂项', defaultTeamId: newId() }));
  await assert.rejects(adding, refuses('category.unknown_team', 'defaultTeamId'));
});

test('moves a branch with all below it, and tells the log what changed', async () => {
  const [peripheral, hardware] = [await named('product.peripheral'), await named('service.hardware')];
  const input = { category: peripheral.id, parentId: hardware.id, name: '外围设备' };
  const moved = await yunfan.as(keeper, (tx) => changeCategory(tx, input), { seenRevision: peripheral.revision });
  assert.equal(moved.path, '服务 / 硬件服务 / 外围设备');
  assert.equal(moved.position, 4);
  const [printer] = await treeOf(yunfan, { q: '打印机' });
  assert.equal(printer?.path, '服务 / 硬件服务 / 外围设备 / 打印机');

  const history = await yunfan.as(keeper, (tx) => historyOf(tx, { kind: 'category', id: moved.id }));
  assert.deepEqual(
    history.map(({ kind }) => kind),
    ['category.changed'],
  );
  assert.deepEqual(history[0]?.text?.['name'], { from: '外设', to: '外围设备' });
});

test('refuses to move a category below itself', async () => {
  const [top, below] = [await named('service'), await named('service.hardware.repair')];
  const moving = yunfan.as(keeper, (tx) => changeCategory(tx, { category: top.id, parentId: below.id }));
  await assert.rejects(moving, refuses('category.cycle', 'parentId'));
});

test('refuses a save of someone who has not seen the newest state', async () => {
  const category = await named('product.network');
  const change = (name: string) =>
    yunfan.as(keeper, (tx) => changeCategory(tx, { category: category.id, name }), { seenRevision: 1 });
  await change('网络与无线');
  await assert.rejects(change('网络'), refuses('stale'));
});

test('changes nothing that an empty change does not name', async () => {
  const before = await named('product.server');
  const after = await yunfan.as(keeper, (tx) => changeCategory(tx, { category: before.id }));
  assert.deepEqual({ ...after, revision: before.revision }, before);
});

test('numbers siblings anew when one is moved among them', async () => {
  const { id: category, parentId } = await named('product.video');
  await yunfan.as(keeper, (tx) => changeCategory(tx, { category, position: 0 }));
  const siblings = (await treeOf(yunfan)).filter((one) => one.parentId === parentId);
  assert.equal(siblings[0]?.id, category);
  assert.deepEqual(
    siblings.map(({ position }) => position),
    siblings.map((_, place) => place),
  );
});

test('retires a branch with all below it, which stays readable, and brings back one by one', async () => {
  const [software, tune] = [await named('service.software'), await named('service.software.tune')];
  await yunfan.as(keeper, (tx) => retireCategory(tx, { category: software.id }));
  assert.deepEqual(await treeOf(yunfan, { q: '软件服务' }), []);
  assert.equal((await yunfan.as(keeper, (tx) => categoryOf(tx, tune.id)))?.isRetired, true);
  assert.equal((await yunfan.as(keeper, (tx) => categoryNames(tx, [tune.id]))).get(tune.id)?.name, '软件调试');

  const early = yunfan.as(keeper, (tx) => reinstateCategory(tx, { category: tune.id }));
  await assert.rejects(early, refuses('category.parent_retired', 'parentId'));
  const back = await yunfan.as(keeper, (tx) => reinstateCategory(tx, { category: software.id }));
  assert.equal(back.isRetired, false);
  assert.deepEqual(
    (await treeOf(yunfan, { q: '软件服务' })).map(({ code }) => code),
    ['service.software'],
  );
});

test("customers' people read the tree, and no team and no ability with it", async () => {
  const { items, abilities } = await yunfan.as(contactOf(newId()), (tx) => listCategories(tx, {}));
  assert.ok(items.length > 30);
  assert.ok(items.every((category) => category.defaultTeam === null && category.abilities.length === 0));
  assert.deepEqual(abilities, []);
});

test('an import adds what is missing in any order, and a second time nothing', async () => {
  const rows = [
    { foreignKey: 'Category 26 / Subcategory 174', name: 'Subcategory 174', parentForeignKey: 'Category 26' },
    { foreignKey: 'Category 26', name: 'Category 26', parentForeignKey: null },
    { foreignKey: 'product', name: '产品', parentForeignKey: null },
  ];
  const first = await yunfan.as(keeper, (tx) => importCategories(tx, rows));
  const count = (await treeOf(yunfan)).length;
  const second = await yunfan.as(keeper, (tx) => importCategories(tx, rows.toReversed()));
  assert.deepEqual(second, first);
  assert.equal((await treeOf(yunfan)).length, count);
  const names = await yunfan.as(keeper, (tx) => categoryNames(tx, [...first.values()]));
  assert.deepEqual([...names.values()].map(({ path }) => path).toSorted(), [
    'Category 26',
    'Category 26 / Subcategory 174',
    '产品 (product)',
  ]);
});

test('an import refuses rows whose parents are missing or go in a circle', async () => {
  const rows = [
    { foreignKey: 'a', name: 'a', parentForeignKey: 'b' },
    { foreignKey: 'b', name: 'b', parentForeignKey: 'a' },
  ];
  await assert.rejects(
    yunfan.as(keeper, (tx) => importCategories(tx, rows)),
    RangeError,
  );
});
