import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantFromWall, wallFromInstant } from './wall-time.ts';

test('a wall time in Shanghai is eight hours ahead of UTC', () => {
  assert.equal(wallFromInstant('2026-11-20T09:00:00.000Z', 'Asia/Shanghai'), '2026-11-20T17:00');
  assert.equal(instantFromWall('2026-11-20T17:00', 'Asia/Shanghai'), '2026-11-20T09:00:00.000Z');
});

test('a wall time follows the clock changes of its zone', () => {
  assert.equal(instantFromWall('2026-07-01T12:00', 'Europe/Berlin'), '2026-07-01T10:00:00.000Z');
  assert.equal(instantFromWall('2026-12-01T12:00', 'Europe/Berlin'), '2026-12-01T11:00:00.000Z');
  assert.equal(instantFromWall('2026-12-01T12:00', 'America/New_York'), '2026-12-01T17:00:00.000Z');
});
