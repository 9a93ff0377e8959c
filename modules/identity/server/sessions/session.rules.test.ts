import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idleSince, lockSeconds } from './session.rules.ts';

const minute = 60;
const locks: [failures: number, seconds: number | null][] = [
  [1, null],
  [4, null],
  [5, 15 * minute],
  [6, 30 * minute],
  [7, 60 * minute],
  [11, 16 * 60 * minute],
  [12, 24 * 60 * minute],
  [1000, 24 * 60 * minute],
];
for (const [failures, seconds] of locks) {
  test(`locks for ${seconds === null ? 'no time' : `${seconds / minute} minutes`} after ${failures} failures`, () => {
    assert.equal(lockSeconds(failures), seconds);
  });
}

test('a session that nobody used for twelve hours has ended', () => {
  assert.equal(idleSince('2026-11-20T09:00:00.000Z'), '2026-11-19T21:00:00.000Z');
});
