import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VersionTimes } from './agreement.rules.ts';
import { overlapped, versionShown, versionState } from './agreement-version.rules.ts';

function version(number: number, months: [from: string, until?: string], withdrawn = false): VersionTimes {
  const at = (month: string) => `2026-${month}-01T00:00:00.000Z`;
  const [from, until] = months;
  return {
    number,
    validFrom: at(from),
    validUntil: until === undefined ? null : at(until),
    madeAt: at('01'),
    withdrawnAt: withdrawn ? at('02') : null,
  };
}

const now = '2026-06-15T00:00:00.000Z';

test('tells of each version how it stands', () => {
  const all = [version(1, ['01']), version(2, ['05']), version(3, ['08'], true), version(4, ['09'])];
  assert.deepEqual(
    all.map((one) => versionState(one, all, now)),
    ['over', 'in_force', 'withdrawn', 'upcoming'],
  );
});

test('shows the version in force, before one begins the next, after the last the last', () => {
  const planned = [version(1, ['08']), version(2, ['10'])];
  const ended = [version(1, ['01', '02']), version(2, ['03', '05'])];
  assert.equal(versionShown([version(1, ['01']), version(2, ['08'])], now)?.number, 1);
  assert.equal(versionShown(planned, now)?.number, 1);
  assert.equal(versionShown(ended, now)?.number, 2);
  assert.equal(versionShown([version(1, ['08'], true)], now), undefined);
});

const wanted: [string, VersionTimes[], VersionTimes, number | undefined][] = [
  ['after one without an end, which makes room', [version(1, ['01'])], version(2, ['07']), undefined],
  ['within the term of another', [version(1, ['01', '09'])], version(2, ['07']), 1],
  ['when another ends', [version(1, ['01', '07'])], version(2, ['07']), undefined],
  ['before one that is yet to begin, and beyond it', [version(1, ['01']), version(2, ['08'])], version(3, ['07']), 2],
  ['before one that is yet to begin, until then', [version(2, ['08'])], version(3, ['07', '08']), undefined],
  ['with another', [version(2, ['08'])], version(3, ['08', '09']), 2],
  ['before one that was taken back', [version(2, ['08'], true)], version(3, ['07']), undefined],
];
for (const [when, known, next, expected] of wanted) {
  test(`${expected === undefined ? 'lets a version begin' : 'finds what a version overlaps that begins'} ${when}`, () => {
    assert.equal(overlapped(known, next)?.number, expected);
  });
}
