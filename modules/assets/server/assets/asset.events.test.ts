import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assetChanged } from './asset.events.ts';

const asset = { id: '019a9d6e-1111-7111-8111-111111111111', customerId: '019a9d6e-2222-7222-8222-222222222222' };

test("what is said of a machine in words, in the provider's own fields too, is kept apart from what is sealed", () => {
  const coded = { status: { from: 'in_stock', to: 'in_use' } };
  const worded = { name: { from: '台式机', to: '张三的台式机' }, custom: { from: {}, to: { keeper: '张三' } } };
  const { payload, text } = assetChanged(asset, { ...coded, ...worded });
  assert.deepEqual([payload, text], [{ changes: coded }, worded]);
  assert.equal(assetChanged(asset, coded).text, undefined);
});
