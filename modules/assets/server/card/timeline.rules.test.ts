import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBefore, mergedRows } from './timeline.rules.ts';

const row = fc.record({ at: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'), id: fc.uuid() });
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 30 });

test('however the rows lie in the parts, page after page tells all of them once, latest first', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const told: typeof all = [];
      for (;;) {
        const place = told.at(-1) ?? null;
        const parts = [0, 1, 2].map((part) =>
          all
            .filter((_, at) => at % 3 === part)
            .filter((one) => isBefore(one, place))
            .toSorted((one, other) => (isBefore(one, other) ? 1 : -1))
            .slice(0, limit + 1),
        );
        const page = mergedRows(parts, limit);
        told.push(...page.rows);
        if (!page.hasMore) break;
      }
      assert.deepEqual(
        told,
        all.toSorted((one, other) => (isBefore(one, other) ? 1 : -1)),
      );
    }),
  );
});
