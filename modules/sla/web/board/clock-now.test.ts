import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NearestClock } from '../../clock.contract.ts';
import { clockNow } from './clock-now.ts';

const hour = 3600;
/** Seen at 11:00 of a working morning that ends at noon, with half an hour left. */
const clock: NearestClock = {
  kind: 'response',
  phase: 'running',
  result: 'open',
  targetSeconds: hour,
  elapsedSeconds: hour / 2,
  remainingSeconds: hour / 2,
  deadlineAt: '2026-11-20T03:30:00.000Z',
  isProvisional: false,
  pausedFor: null,
  asOf: '2026-11-20T03:00:00.000Z',
  counts: { from: '2026-11-20T01:00:00.000Z', to: '2026-11-20T04:00:00.000Z' },
};
const leftAt = (at: string, seen: NearestClock = clock) => clockNow(seen, `2026-11-20T${at}:00.000Z`).remainingSeconds;

test('it counts down while working time runs', () => {
  assert.equal(leftAt('03:10'), (20 * hour) / 60);
});

test('it stands still from noon on, until it is asked again', () => {
  const later: NearestClock = { ...clock, remainingSeconds: 2 * hour };
  assert.equal(leftAt('04:00', later), hour);
  assert.equal(leftAt('05:00', later), hour);
});

test('before its working time begins it does not count', () => {
  const night: NearestClock = {
    ...clock,
    counts: { from: '2026-11-20T05:00:00.000Z', to: '2026-11-20T09:00:00.000Z' },
  };
  assert.equal(leftAt('04:59', night), hour / 2);
  assert.equal(leftAt('05:10', night), (20 * hour) / 60);
});

test('one that runs out before one’s eyes is over', () => {
  assert.equal(clockNow(clock, '2026-11-20T03:31:00.000Z').result, 'breached');
});

test('a paused one stays as it is', () => {
  assert.equal(leftAt('03:20', { ...clock, phase: 'paused', counts: null }), hour / 2);
});
