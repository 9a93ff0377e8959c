import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitsPassed, type Demand } from './limit.rules.ts';

const limits = { devices: null, users: null, ticketsPerMonth: null, hoursPerMonth: null, growthPercent: 10 };
const since = { month: '2026-11-01', version: '2026-01-01' };
const none: Demand = { devices: { covered: 0, annexed: 0 }, users: 0, tickets: 0, minutes: 0 };

function kinds(own: Partial<typeof limits> | Record<string, number>, demand: Partial<Demand>) {
  return limitsPassed({ ...limits, ...own }, { ...none, ...demand }, since).map(({ limitKind }) => limitKind);
}

test('100 devices in the annex: a supplement is proposed at 111, not at 110 (SLA-17)', () => {
  assert.deepEqual(kinds({}, { devices: { covered: 110, annexed: 100 } }), []);
  assert.deepEqual(limitsPassed(limits, { ...none, devices: { covered: 111, annexed: 100 } }, since), [
    { limitKind: 'devices', agreedAmount: 100, foundAmount: 111, periodFrom: '2026-01-01' },
  ]);
});

test('a ceiling of devices stands in place of the annex', () => {
  assert.deepEqual(kinds({ devices: 200 }, { devices: { covered: 220, annexed: 100 } }), []);
  assert.deepEqual(kinds({ devices: 200 }, { devices: { covered: 221, annexed: 100 } }), ['devices']);
});

test('other ceilings are passed by one more, hours by a started one; without a ceiling nothing is', () => {
  assert.deepEqual(kinds({ ticketsPerMonth: 40 }, { tickets: 40 }), []);
  assert.deepEqual(kinds({ ticketsPerMonth: 40 }, { tickets: 41 }), ['tickets']);
  assert.deepEqual(kinds({ hoursPerMonth: 10 }, { minutes: 600 }), []);
  assert.deepEqual(kinds({ hoursPerMonth: 10 }, { minutes: 601 }), ['hours']);
  assert.deepEqual(kinds({ users: 50 }, { users: 51 }), ['users']);
  assert.deepEqual(kinds({}, { users: 5000, tickets: 5000, minutes: 500_000 }), []);
});
