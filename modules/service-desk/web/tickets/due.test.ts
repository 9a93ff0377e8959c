import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueTone } from './due.ts';

const now = '2026-11-20T04:00:00.000Z';

test('a deadline is over once it has passed, soon within the hour, else later', () => {
  assert.equal(dueTone('2026-11-20T03:59:59.000Z', now), 'over');
  assert.equal(dueTone('2026-11-20T05:00:00.000Z', now), 'soon');
  assert.equal(dueTone('2026-11-20T05:00:01.000Z', now), 'later');
});
