import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personAsked, statusesAsked } from './ticket-filter.rules.ts';

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
