import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hasWords,
  inTreeOrder,
  newCategory,
  placeFault,
  siblingsWithMoved,
  subtreeOf,
  withPaths,
  type Category,
} from './category.rules.ts';

const tree = withPaths([
  at('product', null),
  at('printer', 'product'),
  at('laser', 'printer'),
  at('network', 'product'),
  at('service', null),
]);

function at(id: string, parentId: string | null): Category {
  return newCategory({ id, parentId, name: id, position: 0 });
}

test('calls each category by the names from its root', () => {
  assert.deepEqual(
    tree.map(({ path }) => path),
    ['product', 'product / printer', 'product / printer / laser', 'product / network', 'service'],
  );
});

test('keeps the paths below right when a category is renamed and moved', () => {
  const moved = tree.map((node) => (node.id === 'printer' ? { ...node, name: 'printing', parentId: 'service' } : node));
  assert.deepEqual(
    withPaths(moved).flatMap(({ id, path }) => (id === 'laser' ? [path] : [])),
    ['service / printing / laser'],
  );
});

test('puts parents before their children, whatever the order they came in', () => {
  assert.deepEqual(
    inTreeOrder(tree.toReversed()).map(({ id }) => id),
    ['service', 'product', 'network', 'printer', 'laser'],
  );
});

test('takes a whole branch from its top', () => {
  assert.deepEqual(
    subtreeOf(tree, 'printer').map(({ id }) => id),
    ['printer', 'laser'],
  );
  assert.deepEqual(subtreeOf(tree, 'nobody'), []);
});

test('moves a category among its siblings, and past the last to the last', () => {
  const [, printer] = tree;
  assert.ok(printer);
  assert.deepEqual(
    siblingsWithMoved(tree, printer, 9).map(({ id }) => id),
    ['network', 'printer'],
  );
});

const retired = tree.map((node) => (node.id === 'service' ? { ...node, retiredAt: '2026-01-01T00:00:00.000Z' } : node));
const faults: [string, Parameters<typeof placeFault>, ReturnType<typeof placeFault>][] = [
  ['a free name below a category', [tree, { id: 'new', parentId: 'printer', name: 'ink' }], null],
  ['a new root', [tree, { id: 'new', parentId: null, name: 'other' }], null],
  ['a parent that is not there', [tree, { id: 'new', parentId: 'nobody', name: 'ink' }], 'unknown_parent'],
  ['a retired parent', [retired, { id: 'new', parentId: 'service', name: 'ink' }], 'parent_retired'],
  ['a category below itself', [tree, { id: 'printer', parentId: 'printer', name: 'printer' }], 'cycle'],
  ['a category below its grandchild', [tree, { id: 'product', parentId: 'laser', name: 'product' }], 'cycle'],
  ['a name that a sibling has', [tree, { id: 'new', parentId: 'product', name: 'printer' }], 'name_taken'],
  ['the name that it has itself', [tree, { id: 'printer', parentId: 'product', name: 'printer' }], null],
];
for (const [what, given, expected] of faults) {
  test(`${expected === null ? 'lets stand' : 'refuses'} ${what}`, () => assert.equal(placeFault(...given), expected));
}

test('refuses a branch that would reach deeper than six levels', () => {
  const chain = ['a', 'b', 'c', 'd', 'e'].map((id, index, all) => at(id, all[index - 1] ?? null));
  assert.equal(placeFault([...chain, ...tree], { id: 'network', parentId: 'e', name: 'network' }), null);
  assert.equal(placeFault([...chain, ...tree], { id: 'printer', parentId: 'e', name: 'printer' }), 'too_deep');
});

test('finds by every word typed, in any order and case', () => {
  assert.ok(hasWords('Product / Printer', 'PRINT prod'));
  assert.ok(hasWords('产品 / 台式机', '台式'));
  assert.ok(!hasWords('Product / Printer', 'print server'));
});
