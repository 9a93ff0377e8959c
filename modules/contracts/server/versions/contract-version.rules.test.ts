import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliveredTerms } from './contract-terms.delivered.ts';
import { changedParts, supplementFault, versionOn } from './contract-version.rules.ts';

const first = { number: 1, validFrom: '2026-01-01', withdrawnAt: null };
const second = { number: 2, validFrom: '2026-07-01', withdrawnAt: null };
const withdrawn = { number: 3, validFrom: '2026-09-01', withdrawnAt: '2026-08-20T02:00:00.000Z' };
const versions = [withdrawn, second, first];

test('a day is served by the latest version that has begun and was not withdrawn', () => {
  const numbers = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map(
    (day) => versionOn(versions, day)?.number,
  );
  assert.deepEqual(numbers, [1, 1, 1, 2, 2]);
});

test('a supplement begins on a day to come, after all that stand', () => {
  const faults = ['2026-05-31', '2026-06-01', '2026-07-01', '2026-07-02'].map((from) =>
    supplementFault(versions, { from, today: '2026-06-01' }),
  );
  assert.deepEqual(faults, ['begins_in_closed_day', 'begins_in_closed_day', 'overlaps', null]);
});

test('what was withdrawn stands in nobody’s way', () => {
  assert.equal(supplementFault(versions, { from: '2026-08-25', today: '2026-08-21' }), null);
});

test('the parts that a supplement changes are named', () => {
  const limits = { ...deliveredTerms.limits, devices: 111 };
  assert.deepEqual(changedParts(deliveredTerms, { ...deliveredTerms, limits, guaranteeMonths: 6 }), [
    'limits',
    'guaranteeMonths',
  ]);
});
