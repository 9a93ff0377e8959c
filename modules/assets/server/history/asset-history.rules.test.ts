import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changesBetween } from '../../../../kernel/changes.ts';
import { changedFields, fieldsBefore, wasThere } from './asset-history.rules.ts';

const fields = ['name', 'seat', 'siteId'] as const;
const record = fc.record({
  name: fc.string({ maxLength: 3 }),
  seat: fc.option(fc.string({ maxLength: 2 })),
  siteId: fc.option(fc.constantFrom('a', 'b')),
});

test('whatever was written one after another, what was before is told', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), fc.nat(5), (states, at) => {
      const then = states[Math.min(at, states.length - 1)];
      const today = states.at(-1);
      const writes = states.slice(1).map((after, nth) => {
        const before = states[nth] ?? after;
        return changedFields(changesBetween(before, after, fields));
      });
      const since = writes
        .slice(Math.min(at, states.length - 1))
        .toReversed()
        .flat();
      assert.deepEqual(fieldsBefore({ ...today }, since), { ...then });
    }),
  );
});

test('own fields are told each by itself', () => {
  const changed = changedFields({ custom: { from: { keeper: '张三', floor: 3 }, to: { floor: 3, rack: 'A' } } });
  assert.deepEqual(changed, [
    { field: 'custom.keeper', before: '张三', after: null },
    { field: 'custom.rack', before: null, after: 'A' },
  ]);
});

test('a part was there from its first instant until before its last', () => {
  const stay = { from: '2026-03-01T00:00:00.000Z', until: '2026-04-01T00:00:00.000Z' };
  assert.deepEqual(
    [stay.from, '2026-03-15T00:00:00.000Z', stay.until].map((at) => wasThere(at, stay)),
    [true, true, false],
  );
});
