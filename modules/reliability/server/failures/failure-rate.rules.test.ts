import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratesOf } from './failure-rate.rules.ts';
import { daysMeant } from './period.rules.ts';

test('a hundred desktops all year, four repaired, one of them twice: 5.0 for 100 device-years, and 4.0 % (AST-05)', () => {
  const rates = ratesOf({ devices: 100, deviceYears: 100, repairs: 5, failing: 4 });
  assert.deepEqual(rates, { repairRate: 5, failingShare: 0.04, isFew: false });
});

test('a rate of nothing is no number, and little to go by', () => {
  const rates = ratesOf({ devices: 0, deviceYears: 0, repairs: 0, failing: 0 });
  assert.deepEqual(rates, { repairRate: null, failingShare: null, isFew: true });
});

test('of less than twenty device-years it is said that they are few', () => {
  const rates = (deviceYears: number) => ratesOf({ devices: 40, deviceYears, repairs: 1, failing: 1 });
  assert.deepEqual([rates(19.99).isFew, rates(20).isFew], [true, false]);
});

const today = '2026-11-22';
const periods: [says: string, asked: { from?: string; to?: string }, meant: [string, string] | null][] = [
  ['nothing: the last year, today counted in', {}, ['2025-11-23', today]],
  ['a year that is not over: until today', { from: '2026-01-01', to: '2026-12-31' }, ['2026-01-01', today]],
  ['a last day alone: the year before it', { to: '2025-12-31' }, ['2025-01-01', '2025-12-31']],
  ['one day', { from: '2026-02-03', to: '2026-02-03' }, ['2026-02-03', '2026-02-03']],
  ['an end before its beginning: nothing', { from: '2026-02-03', to: '2026-02-02' }, null],
  ['what is to come: nothing', { from: '2026-11-23' }, null],
];
for (const [says, asked, meant] of periods) {
  test(`a period of ${says}`, () => {
    const days = daysMeant(asked, today);
    assert.deepEqual(days ? [days.from, days.to] : null, meant);
  });
}
