import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withRest } from './grouped-rest.ts';

const items = fc.array(
  fc.record({ name: fc.string(), points: fc.tuple(fc.record({ key: fc.constant(null), value: fc.nat() })) }),
);

test('what is drawn together comes to the same as what stood alone', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 10 }), (all, most) => {
      const kept = withRest(all, most, (many) => `${many} others`);
      assert.equal(sumOf(kept), sumOf(all));
      assert.ok(kept.length <= most + 1);
    }),
  );
});

test('nobody is drawn as "1 other"', () => {
  const three = [1, 2, 3].map((value) => ({ name: String(value), points: [{ key: null, value }] }));
  assert.deepEqual(
    withRest(three, 2, () => 'others').map(({ name }) => name),
    ['1', '2', '3'],
  );
});

function sumOf(all: readonly { points: readonly { value: number | null }[] }[]): number {
  return all.reduce((sum, { points: [point] }) => sum + (point?.value ?? 0), 0);
}
