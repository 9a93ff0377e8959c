import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastDayOf, weekNow, weeksFrom } from './week-days.ts';

const moments: [now: string, monday: string][] = [
  ['2026-11-22T15:59:00.000Z', '2026-11-16'],
  ['2026-11-22T16:01:00.000Z', '2026-11-23'],
  ['2026-11-18T04:00:00.000Z', '2026-11-16'],
];
for (const [now, monday] of moments) {
  test(`at ${now} in Shanghai it is the week of ${monday}`, () => {
    assert.equal(weekNow(now, 'Asia/Shanghai'), monday);
  });
}

test('steps from week to week over the end of a year, and ends each on its Sunday', () => {
  assert.equal(weeksFrom('2026-12-28', 1), '2027-01-04');
  assert.equal(weeksFrom('2027-01-04', -1), '2026-12-28');
  assert.equal(lastDayOf('2026-12-28'), '2027-01-03');
});
