import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spanOf, weekOf, weeksAfter } from './week.rules.ts';

const weeks: [day: string, monday: string][] = [
  ['2026-11-16', '2026-11-16'],
  ['2026-11-22', '2026-11-16'],
  ['2026-11-23', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
];
for (const [day, monday] of weeks) {
  test(`counts ${day} to the week of ${monday}`, () => assert.equal(weekOf(day), monday));
}

test('begins and ends a week at midnight by the clock of the provider', () => {
  assert.deepEqual(spanOf('2026-11-16', 'Asia/Shanghai'), {
    from: '2026-11-15T16:00:00.000Z',
    to: '2026-11-22T16:00:00.000Z',
  });
});

test('lets one week end where the next begins, whatever the clocks do', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 200 }), (count) => {
      const week = weeksAfter('2026-11-16', count);
      assert.equal(spanOf(week, 'Europe/Berlin').to, spanOf(weeksAfter(week, 1), 'Europe/Berlin').from);
    }),
  );
});
