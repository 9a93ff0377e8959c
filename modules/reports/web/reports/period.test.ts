import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf, type Days, type Preset } from './period.ts';

const cases: [preset: Preset, today: string, days: Days][] = [
  ['today', '2026-11-22', { from: '2026-11-22' }],
  ['yesterday', '2026-03-01', { from: '2026-02-28', to: '2026-02-28' }],
  // a Sunday belongs to the week of the Monday before
  ['this_week', '2026-11-22', { from: '2026-11-16' }],
  ['this_week', '2026-11-23', { from: '2026-11-23' }],
  ['last_week', '2026-01-02', { from: '2025-12-22', to: '2025-12-28' }],
  ['this_month', '2026-11-22', { from: '2026-11-01' }],
  ['last_month', '2026-01-31', { from: '2025-12-01', to: '2025-12-31' }],
  ['last_month', '2028-03-15', { from: '2028-02-01', to: '2028-02-29' }],
  ['this_quarter', '2026-11-22', { from: '2026-10-01' }],
  ['last_quarter', '2026-02-10', { from: '2025-10-01', to: '2025-12-31' }],
  ['this_year', '2026-11-22', { from: '2026-01-01' }],
  ['last_year', '2026-11-22', { from: '2025-01-01', to: '2025-12-31' }],
  ['last_30_days', '2026-11-22', { from: '2026-10-24' }],
  ['last_90_days', '2026-11-22', { from: '2026-08-25' }],
  ['last_365_days', '2026-11-22', { from: '2025-11-23' }],
  ['last_12_months', '2026-11-22', { from: '2025-12-01' }],
  ['last_12_months', '2026-12-31', { from: '2026-01-01' }],
  ['all', '2026-11-22', {}],
];

for (const [preset, today, days] of cases) {
  test(`${preset} on ${today} is ${days.from ?? '…'} to ${days.to ?? 'today'}`, () => {
    assert.deepEqual(daysOf(preset, today), days);
  });
}
