import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Grain } from '../../../../kernel/measures.ts';
import { placeInTime } from './place-in-time.ts';

const cases: [grain: Grain, day: string, place: string | null][] = [
  ['day', '2026-11-22', '2026-11-22'],
  ['week', '2026-11-22', '2026-W47'],
  ['week', '2016-02-29', '2016-W09'],
  // the week of New Year's Day may belong to the year before, and the last of December to the next
  ['week', '2027-01-01', '2026-W53'],
  ['week', '2024-12-30', '2025-W01'],
  ['month', '2026-02-28', '2026-02'],
  ['quarter', '2026-03-31', '2026-Q1'],
  ['quarter', '2026-10-01', '2026-Q4'],
  ['year', '2026-11-22', '2026'],
  ['hour', '2026-11-22', null],
  ['weekday', '2026-11-22', null],
];

for (const [grain, day, place] of cases) {
  test(`${day} lies in ${place ?? 'no place'} by ${grain}`, () => assert.equal(placeInTime(grain, day), place));
}
