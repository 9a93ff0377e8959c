import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueAsked, personAsked, statusesAsked } from './ticket-filter.rules.ts';

test('a list without other choice shows what is open', () => {
  assert.deepEqual(statusesAsked({}), ['registered', 'in_progress', 'waiting', 'resolved']);
});

test('statuses that are named are taken as they are', () => {
  assert.deepEqual(statusesAsked({ status: ['closed', 'waiting'] }), ['closed', 'waiting']);
});

test('open and not open narrow the statuses that are named, or all', () => {
  assert.deepEqual(statusesAsked({ status: ['closed', 'waiting'], open: true }), ['waiting']);
  assert.deepEqual(statusesAsked({ status: ['closed', 'waiting'], open: false }), ['closed']);
  assert.deepEqual(statusesAsked({ open: false }), ['closed', 'cancelled']);
});

test('me, nobody, somebody, or no matter who', () => {
  assert.equal(personAsked('me', 'wang'), 'wang');
  assert.equal(personAsked('none', 'wang'), null);
  assert.equal(personAsked('liu', 'wang'), 'liu');
  assert.equal(personAsked(undefined, 'wang'), undefined);
});

test('due today ends with the day of the provider, due soon with the hour', () => {
  const now = '2026-11-20T09:00:00.000Z';
  assert.deepEqual(dueAsked('today', now, 'Asia/Shanghai'), { dueFrom: now, dueTo: '2026-11-20T16:00:00.000Z' });
  assert.deepEqual(dueAsked('hour', now, 'Asia/Shanghai'), { dueFrom: now, dueTo: '2026-11-20T10:00:00.000Z' });
  assert.deepEqual(dueAsked(undefined, now, 'Asia/Shanghai'), {});
});
