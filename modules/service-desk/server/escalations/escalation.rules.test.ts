import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHigher, transferTimes } from './escalation.rules.ts';

const lines: [number | null, number | null, boolean][] = [
  [1, 2, true],
  [1, 3, true],
  [2, 3, true],
  [3, 3, true],
  [null, 2, true],
  [1, 1, false],
  [2, 1, false],
  [2, 2, false],
  [null, 1, false],
  [1, null, false],
];

for (const [from, to, expected] of lines) {
  test(`from line ${from} to line ${to} is ${expected ? 'up' : 'no way up'}`, () => {
    assert.equal(isHigher(from, to), expected);
  });
}

test('the time to transfer is counted from recording, then from one escalation to the next', () => {
  const times = transferTimes('2026-11-20T01:00:00.000Z', ['2026-11-20T01:10:00.000Z', '2026-11-20T03:10:00.000Z']);
  assert.deepEqual(times, [600, 7200]);
});
