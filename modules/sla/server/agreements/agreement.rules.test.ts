import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliveredLines } from './agreement.delivered.ts';
import { firstVersion, versionAt, type VersionTimes } from './agreement.rules.ts';

const january = '2026-01-01T00:00:00.000Z';
const june = '2026-06-01T00:00:00.000Z';
const september = '2026-09-01T00:00:00.000Z';

function version(number: number, times: Partial<VersionTimes>): VersionTimes {
  return { number, validFrom: january, validUntil: null, madeAt: january, withdrawnAt: null, ...times };
}

const versions = [version(1, {}), version(2, { validFrom: june, madeAt: '2026-05-20T00:00:00.000Z' })];

const moments: [string, string, number | undefined][] = [
  ['before there was an agreement', '2016-02-29T00:00:00.000Z', undefined],
  ['under the first version', '2026-05-31T23:59:59.999Z', 1],
  ['at the instant of a change', june, 2],
  ['after it', '2027-01-01T00:00:00.000Z', 2],
];
for (const [when, instant, expected] of moments) {
  test(`times what was recorded ${when} by ${expected ?? 'none'}`, () => {
    assert.equal(versionAt(versions, instant)?.number, expected);
  });
}

test('nothing that is made later changes what was promised', () => {
  const later = version(3, { validFrom: june, madeAt: september });
  assert.equal(versionAt([...versions, later], '2026-07-01T00:00:00.000Z')?.number, 2);
});

test('goes back to the open version when one with an end is over', () => {
  const summer = version(2, { validFrom: june, validUntil: september });
  assert.equal(versionAt([version(1, {}), summer], '2026-08-31T23:59:59.999Z')?.number, 2);
  assert.equal(versionAt([version(1, {}), summer], september)?.number, 1);
});

test('passes over what was taken back', () => {
  const back = version(3, { validFrom: june, withdrawnAt: '2026-05-21T00:00:00.000Z' });
  assert.equal(versionAt([version(1, {}), back], september)?.number, 1);
});

test('knows the first version that was ever valid, in whatever order they come', () => {
  assert.equal(firstVersion(versions.toReversed())?.number, 1);
});

test('delivers the targets of the standard agreement', () => {
  const targets = deliveredLines.map(({ kind, conditions, target }) => [
    kind,
    conditions.priorities?.join(),
    target && `${target.value} ${target.unit}`,
  ]);
  assert.deepEqual(targets, [
    ['response', 'P1', '30 minute'],
    ['response', 'P2', '1 hour'],
    ['response', 'P3', '2 hour'],
    ['response', 'P4', '4 hour'],
    ['resolution', 'P1', '4 hour'],
    ['resolution', 'P2', '8 hour'],
    ['resolution', 'P3', '16 hour'],
    ['resolution', 'P4', null],
  ]);
});
