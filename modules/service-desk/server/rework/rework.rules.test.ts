import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addSeconds } from '../../../../kernel/instant.ts';
import { guaranteedUntil, isRework, type Repaired } from './rework.rules.ts';

const at = '2026-11-20T02:00:00.000Z';
const fault = { kind: 'incident', assetId: 'pc', branchId: 'desktop' } as const;
const repaired: Repaired = { ...fault, resolvedAt: '2026-09-01T02:00:00.000Z' };
const within = { at, months: 3 };

const cases: [string, Partial<Repaired>, boolean][] = [
  ['the same fault on the same machine', {}, true],
  ['on another machine', { assetId: 'printer' }, false],
  ['of another branch', { branchId: 'network' }, false],
  ['a request, and no fault', { kind: 'service_request' }, false],
  ['never put right', { resolvedAt: null }, false],
  ['on the last day of the guarantee', { resolvedAt: '2026-08-20T02:00:00.000Z' }, true],
  ['a moment after it', { resolvedAt: '2026-08-20T01:59:59.999Z' }, false],
  ['put right only later', { resolvedAt: '2026-11-20T02:00:00.001Z' }, false],
];

for (const [name, other, expected] of cases) {
  test(`${name} is ${expected ? '' : 'not '}rework`, () => {
    assert.equal(isRework(fault, { ...repaired, ...other }, within), expected);
  });
}

test('where no machine or no category is named nothing is known again', () => {
  assert.equal(isRework({ ...fault, assetId: null }, { ...repaired, assetId: null }, within), false);
  assert.equal(isRework({ ...fault, branchId: null }, { ...repaired, branchId: null }, within), false);
});

test('a guarantee of more months never ends earlier', () => {
  const instants = fc.integer({ min: 0, max: 400 * 24 * 3600 }).map((seconds) => addSeconds(at, seconds));
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 60 }), (resolvedAt, months) => {
      assert.ok(guaranteedUntil(resolvedAt, months) < guaranteedUntil(resolvedAt, months + 1));
    }),
  );
});
