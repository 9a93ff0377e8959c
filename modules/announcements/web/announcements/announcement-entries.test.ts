import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audienceOf, namesNobody } from './announcement-entries.ts';

test('what is left empty names nobody, and for all nothing is named', () => {
  assert.deepEqual(audienceOf({ reach: 'some', customerIds: ['a'], siteIds: [], categoryIds: null }), {
    customerIds: ['a'],
  });
  assert.deepEqual(audienceOf({ reach: 'all', customerIds: ['a'] }), {});
});

test('for some without naming one is nobody, never everybody', () => {
  assert.ok(namesNobody({ reach: 'some', customerIds: [] }));
  assert.ok(!namesNobody({ reach: 'all' }));
});
