import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCalm } from './calm.ts';

test('it is calm a moment after somebody was there, and never where nobody ever is', () => {
  let now = 0;
  const calm = openCalm(() => now);
  now = 60_000;
  assert.equal(calm.isCalm(), false);
  calm.disturb();
  now += 2000;
  assert.equal(calm.isCalm(), false);
  now += 2000;
  assert.equal(calm.isCalm(), true);
  calm.disturb();
  assert.equal(calm.isCalm(), false);
});
