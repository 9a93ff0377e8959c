import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followed } from './device-scope.rules.ts';

const scope = { siteIds: ['headquarters'], assetKinds: ['desktop'], takesIn: true };
const device = { siteId: 'headquarters', kind: 'desktop', status: 'in_use', isRetired: false, isOthers: false };
const there = { leftBy: null };

test('a device of the scope joins, unless the contract takes none in, or it is not there yet', () => {
  assert.equal(followed(device, scope, null), 'join');
  assert.equal(followed(device, { takesIn: true }, null), 'join');
  assert.equal(followed(device, { ...scope, takesIn: false }, null), 'stay');
  for (const status of ['planned', 'on_order', 'lost'])
    assert.equal(followed({ ...device, status }, scope, null), 'stay');
  assert.equal(followed({ ...device, isRetired: true }, scope, null), 'stay');
  assert.equal(followed({ ...device, isOthers: true }, scope, null), 'stay');
});

test('a device leaves with its site or its kind', () => {
  assert.equal(followed(device, scope, there), 'stay');
  assert.equal(followed({ ...device, siteId: 'branch' }, scope, there), 'leave');
  assert.equal(followed({ ...device, siteId: null }, scope, there), 'stay');
  assert.equal(followed({ ...device, siteId: null }, scope, null), 'stay');
  assert.equal(followed({ ...device, kind: 'printer' }, scope, there), 'leave');
});

test('what left by itself comes back with the device; what somebody took off stays off', () => {
  for (const leftBy of ['moved', 'retired'] as const) assert.equal(followed(device, scope, { leftBy }), 'return');
  assert.equal(followed(device, scope, { leftBy: 'person' }), 'stay');
  assert.equal(followed({ ...device, siteId: 'branch' }, scope, { leftBy: 'moved' }), 'stay');
});
