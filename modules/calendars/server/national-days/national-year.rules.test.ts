import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NationalDay } from '../../../../kernel/working-time/layers.ts';
import { changesOfDays, reachOf } from './national-year.rules.ts';

function day(date: string, kind: NationalDay['kind'], name = '国庆节'): NationalDay {
  return { date, name, kind };
}

test('tells day by day what a notice changes, by date, and nothing of what stays', () => {
  const known = [day('2028-10-01', 'holiday'), day('2028-10-02', 'holiday'), day('2028-10-08', 'make_up')];
  const wanted = [
    day('2028-10-08', 'holiday'),
    day('2028-10-01', 'holiday', '国庆'),
    day('2027-12-31', 'make_up', '元旦'),
  ];
  assert.deepEqual(changesOfDays(known, wanted), [
    { date: '2027-12-31', name: '元旦', from: null, to: 'make_up' },
    { date: '2028-10-02', name: '国庆节', from: 'holiday', to: null },
    { date: '2028-10-08', name: '国庆节', from: 'make_up', to: 'holiday' },
  ]);
});

test('a year reaches into the December before', () => {
  assert.deepEqual(reachOf([2028]), { from: '2027-12-01', until: '2029-01-01' });
  assert.deepEqual(reachOf([2029, 2027]), { from: '2026-12-01', until: '2030-01-01' });
});
