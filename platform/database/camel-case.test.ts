import assert from 'node:assert/strict';
import { test } from 'node:test';
import { camelCase, snakeCase } from './camel-case.ts';

test('a name comes back from the database as it went there', () => {
  for (const [ours, theirs] of [
    ['nextDueAt', 'next_due_at'],
    ['id', 'id'],
    ['age30', 'age30'],
  ] as const) {
    assert.equal(snakeCase(ours), theirs);
    assert.equal(camelCase(theirs), ours);
  }
});

test('what is called as the database calls it stays as it is', () => {
  assert.equal(snakeCase('next_due_at'), 'next_due_at');
});
