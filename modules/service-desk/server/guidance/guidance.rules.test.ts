import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treeAbout } from './asked-tree.rules.ts';
import { withAnswers } from './guidance.rules.ts';

const printer = { categoryId: 'printer', assetKinds: ['printer'] };
const product = { categoryId: 'product', assetKinds: [] };

test('asks by the category, else by the nearest above it that has questions', () => {
  const trees = [product, printer];
  assert.equal(treeAbout(trees, { categoryIds: ['printer', 'product'], assetKind: null }), printer);
  assert.equal(treeAbout(trees, { categoryIds: ['mouse', 'product'], assetKind: 'printer' }), product);
  assert.equal(treeAbout([printer], { categoryIds: ['mouse', 'product'], assetKind: 'printer' }), undefined);
});

test('asks by the kind of machine while there is no category', () => {
  assert.equal(treeAbout([product, printer], { categoryIds: [], assetKind: 'printer' }), printer);
  assert.equal(treeAbout([product, printer], { categoryIds: [], assetKind: 'server' }), undefined);
  assert.equal(treeAbout([product, printer], { categoryIds: [], assetKind: null }), undefined);
});

const said = { categoryId: 'jam', impact: 'degraded', custom: { tray: 2, side: 'left' } } as const;

test('what staff see in their form and put otherwise counts over the answers', () => {
  const report = { categoryId: 'printer', impact: undefined, custom: { tray: 1 } };
  const guided = withAnswers(report, said, 'staff');
  assert.deepEqual(guided, { categoryId: 'printer', impact: 'degraded', custom: { tray: 1, side: 'left' } });
});

test("the answers of the customer's people know the category better than what they chose before", () => {
  const report = { categoryId: 'printer', urgency: 'low' as const };
  assert.deepEqual(withAnswers(report, { ...said, custom: undefined }, 'customer'), {
    categoryId: 'jam',
    urgency: 'low',
    impact: 'degraded',
    custom: undefined,
  });
});
