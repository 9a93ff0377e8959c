import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elapsedText, isStarted } from './stopwatch.ts';

test('a stopwatch counts hours and minutes', () => {
  const started = '2026-11-20T01:00:00.000Z';
  assert.equal(elapsedText(started, '2026-11-20T01:07:59.000Z'), '0:07');
  assert.equal(elapsedText(started, '2026-11-20T02:15:00.000Z'), '1:15');
  assert.equal(elapsedText(started, '2026-11-20T00:59:00.000Z'), '0:00');
});

test('what a browser kept that is no time does not run', () => {
  assert.deepEqual([isStarted(null), isStarted('soon'), isStarted('2026-11-20T01:00:00.000Z')], [true, false, true]);
});
