import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maySeeJobs } from './failed-work.policy.ts';

test('shows jobs to whoever sees all customers, and to nobody else', () => {
  assert.equal(maySeeJobs({ customers: 'all' }), true);
  assert.equal(maySeeJobs({ customers: ['donghai'] }), false);
  assert.equal(maySeeJobs({ customers: [] }), false);
});
