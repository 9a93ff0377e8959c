import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../harness/service-desk.ts';
import { staffWith } from '../harness/callers.ts';
import { categoriesDelivered, categoryAndAbove, teamFor } from '../../modules/catalogue/index.ts';
import { addCategory } from '../../modules/catalogue/server/categories/add-category.ts';
import { readCategory } from '../../modules/catalogue/server/categories/read-category.ts';
import { reinstateCategory } from '../../modules/catalogue/server/categories/reinstate-category.ts';
import { retireCategory } from '../../modules/catalogue/server/categories/retire-category.ts';
import { mergeCategory } from '../../modules/catalogue/server/mergers/merge-category.ts';
import { moveRemainingHoldings } from '../../modules/catalogue/server/mergers/move-holdings.ts';
import { previewCategoryMerger } from '../../modules/catalogue/server/mergers/preview-category-merger.ts';
import { listTicketTemplates } from '../../modules/service-desk/server/templates/list-ticket-templates.ts';
import { namedByCategory } from '../../modules/service-desk/server/tickets/hold-categories.ts';
import { readTicket } from '../../modules/service-desk/server/tickets/read-ticket.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { hours, plainLine } from '../../modules/sla/server/agreements/agreement.delivered.ts';
import { promise } from '../../modules/sla/server/follow/promise.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, donghai, other, stranger, huaxin } = desk;
const keeper = staffWith('category.change');
const codes = await as(engineer, '09:00')(categoriesDelivered);
const [printers, tools] = [codes.get('product.peripheral') ?? '', codes.get('product.tools') ?? ''];
const merge = (category: string, intoId: string) =>
  as(keeper, '10:00')((tx) => mergeCategory(tx, { category, intoId }, namedByCategory));

test('everything that names a category goes on to the other, and nothing is deleted', async () => {
  const { id: ticket } = await as(engineer, '09:00')((tx) => recordOne(tx, donghai, { categoryId: printers }));
  const below = await as(keeper, '09:00')((tx) => addCategory(tx, { parentId: printers, name: '标签机' }));
  const { holdings } = await as(
    keeper,
    '09:10',
  )((tx) => previewCategoryMerger(tx, { category: printers }, namedByCategory));
  assert.deepEqual(
    holdings.map(({ count }) => count),
    [1, 1, 1, 0],
  );

  const merged = await merge(printers, tools);
  assert.deepEqual([merged.isRetired, merged.mergedInto?.id, merged.abilities], [true, tools, []]);
  assert.equal((await as(engineer, '10:01')((tx) => readTicket(tx, { ticket }))).category?.id, tools);
  const { items } = await as(engineer, '10:01')((tx) => listTicketTemplates(tx, { q: '打印机' }));
  assert.equal(items[0]?.category?.id, tools);
  const moved = await as(keeper, '10:01')((tx) => readCategory(tx, { category: below.id }));
  assert.equal(moved.path, '产品 / 工具软件 / 标签机');
  assert.equal(await as(engineer, '10:01')((tx) => teamFor(tx, { categoryId: tools, customerId: donghai.id })), null);
});

test('what an agreement promised for a category holds for the one that it was merged into', async () => {
  const add = (name: string, parentId: string | null = null) =>
    as(keeper, '07:00')((tx) => addCategory(tx, { name, parentId })).then(({ id }) => id);
  const [named, kept] = [await add('条码枪'), await add('外设')];
  const below = await add('扫码枪', kept);
  const line = { ...plainLine('resolution', hours(1)), conditions: { categoryIds: [named] } };
  await as(engineer, '07:00')((tx) => promise(tx, { level: 'sla', customerId: donghai.id, lines: [line] }));
  await merge(named, kept);
  for (const categoryId of [kept, below]) {
    const { clocks } = await as(engineer, '11:00')((tx) => recordOne(tx, donghai, { categoryId }));
    assert.equal(clocks.find(({ kind }) => kind === 'resolution')?.targetSeconds, 3600);
    const above = await as(engineer, '11:00')((tx) => categoryAndAbove(tx, categoryId));
    assert.deepEqual([above[0], above.at(-1)], [categoryId, named]);
  }
});

test('what was merged is over: neither merged again nor brought back', async () => {
  await assert.rejects(merge(printers, tools), refuses('category.merged_already', 'intoId'));
  const back = as(keeper, '10:10')((tx) => reinstateCategory(tx, { category: printers }));
  await assert.rejects(back, refuses('category.merged_already'));
});

test('refuses to merge into itself, into what is below or retired, and where names would stand twice', async () => {
  const add = (name: string, parentId: string | null = null) =>
    as(keeper, '10:20')((tx) => addCategory(tx, { name, parentId })).then(({ id }) => id);
  const [one, two] = [await add('甲'), await add('乙')];
  const child = await add('同名', one);
  await add('同名', two);
  await assert.rejects(merge(one, one), refuses('category.merge_into_itself', 'intoId'));
  await assert.rejects(merge(one, child), refuses('category.merge_into_itself', 'intoId'));
  await assert.rejects(merge(one, printers), refuses('category.merge_into_retired', 'intoId'));
  await assert.rejects(merge(one, two), refuses('category.below_both', 'intoId'));
});

test('what is too much for one transaction goes on batch by batch', async () => {
  let left = 2300;
  const many = { ...namedByCategory[0], textKey: '', count: async () => left, move: take };
  async function take(_: unknown, __: unknown, most: number): Promise<number> {
    const moved = Math.min(most, left);
    left -= moved;
    return moved;
  }
  const run = <T>(work: Parameters<typeof huaxin.as<T>>[1]) => huaxin.as(keeper, work);
  await moveRemainingHoldings({ run }, { category: printers, holders: [many] });
  assert.equal(left, 0);
});

test("another provider's category is not found", async () => {
  const foreign = other.as(stranger, (tx) => mergeCategory(tx, { category: tools, intoId: printers }, namedByCategory));
  await assert.rejects(foreign, refuses('not_found'));
});

test('a retired category is left out of templates, so that no ticket fails by it', async () => {
  const category = codes.get('product.network') ?? '';
  await as(keeper, '11:00')((tx) => retireCategory(tx, { category }));
  const { items } = await as(engineer, '11:01')((tx) => listTicketTemplates(tx, { q: '无法上网' }));
  assert.deepEqual(
    items.map((template) => template.category),
    [null],
  );
});
