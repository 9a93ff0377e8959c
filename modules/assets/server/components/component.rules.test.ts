import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { differencesBetween, type Component, type FittedComponent } from './component.rules.ts';

const stick: Component = {
  kind: 'memory',
  slot: 'DIMM 1',
  name: 'DDR4',
  maker: '三星',
  serialNumber: null,
  size: 8192,
};
const fitted = (part: Partial<Component>, id = 'one'): FittedComponent => ({ ...stick, ...part, id });

test('the same report changes nothing', () => {
  assert.deepEqual(differencesBetween([fitted({})], [stick], ['memory']), { fitted: [], removed: [] });
});

test('another part in a place is one taken out and one put in', () => {
  const had = fitted({});
  const larger = { ...stick, size: 16_384 };
  assert.deepEqual(differencesBetween([had], [larger], []), { fitted: [larger], removed: [had] });
});

test('what a complete report does not name has been taken out; of other kinds it stays', () => {
  const [memory, disk] = [fitted({}), fitted({ kind: 'disk', slot: 'C:' }, 'two')];
  assert.deepEqual(differencesBetween([memory, disk], [], ['memory']).removed, [memory]);
});

test('a part that is known by its serial number may sit elsewhere', () => {
  const had = fitted({ serialNumber: 'S-1' });
  const moved = { ...stick, slot: 'DIMM 2', serialNumber: 'S-1' };
  assert.deepEqual(differencesBetween([had], [moved], ['memory']), { fitted: [], removed: [] });
});

test('two that say they sit in one place are both kept, apart', () => {
  const { fitted: put } = differencesBetween([], [stick, { ...stick, size: 4096 }], ['memory']);
  assert.deepEqual(
    put.map(({ slot }) => slot),
    ['DIMM 1', 'DIMM 1 #2'],
  );
});

const component = fc.record({
  kind: fc.constantFrom('memory' as const, 'disk' as const),
  slot: fc.constantFrom('1', '2'),
  name: fc.constantFrom('a', 'b'),
  maker: fc.constant(null),
  serialNumber: fc.option(fc.constantFrom('S1', 'S2', 'S3')),
  size: fc.constant(1),
});

test('after a complete report no two parts of a kind sit in one place, and as many are in as were reported', () => {
  fc.assert(
    fc.property(fc.array(component, { maxLength: 6 }), fc.array(component, { maxLength: 6 }), (before, reported) => {
      const first = differencesBetween([], before, ['memory', 'disk']).fitted;
      const had = first.map((part, at) => ({ ...part, id: String(at) }));
      const { fitted: put, removed } = differencesBetween(had, reported, ['memory', 'disk']);
      const now = [...had.filter((part) => !removed.includes(part)), ...put];
      assert.equal(now.length, reported.length);
      assert.equal(new Set(now.map(({ kind, slot }) => `${kind} ${slot}`)).size, now.length);
    }),
  );
});
