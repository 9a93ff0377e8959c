import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAfter, dayShown } from './day-span.ts';

test('the day after the last of a month is the first of the next', () => {
  assert.equal(dayAfter('2026-12-31'), '2027-01-01');
  assert.equal(dayAfter('2028-02-28'), '2028-02-29');
});

test('a drill-down to a month shows its first and its last day in the zone', () => {
  assert.equal(dayShown('2026-07-31T16:00:00.000Z', 'from', 'Asia/Shanghai'), '2026-08-01');
  assert.equal(dayShown('2026-08-31T16:00:00.000Z', 'to', 'Asia/Shanghai'), '2026-08-31');
});

test('a day stays as it was chosen', () => {
  assert.equal(dayShown('2026-08-31', 'to', 'Asia/Shanghai'), '2026-08-31');
  assert.equal(dayShown(undefined, 'to', 'Asia/Shanghai'), undefined);
});
