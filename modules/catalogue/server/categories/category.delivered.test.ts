import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliveredCategories, type DeliveredCategory } from './category.delivered.ts';

function all(categories: readonly DeliveredCategory[]): DeliveredCategory[] {
  return categories.flatMap((category) => [category, ...all(category.below)]);
}

test('bills exactly five of the delivered categories separately', () => {
  const billed = all(deliveredCategories).filter(({ isBilledSeparately }) => isBilledSeparately);
  assert.deepEqual(
    billed.map(({ code }) => code),
    ['network_security', 'data_security', 'individual', 'website', 'device_insurance'],
  );
});

test('delivers no name twice beside each other, in either language', () => {
  for (const { below } of [{ below: deliveredCategories }, ...all(deliveredCategories)]) {
    for (const field of ['code', 'zh-CN', 'en'] as const) {
      assert.equal(new Set(below.map((category) => category[field])).size, below.length);
    }
  }
});
