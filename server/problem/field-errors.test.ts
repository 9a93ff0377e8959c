import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldErrors } from './field-errors.ts';

const translate = (key: string) => key;

test('tells the first of what is wrong where it is wrong in hundreds of thousands of places', () => {
  const keys = Array.from({ length: 60_000 }, (_, at) => `key${at}`);
  const unknown = fieldErrors([{ code: 'unrecognized_keys', path: [], isMissing: false, keys }], translate);
  assert.deepEqual([unknown.length, unknown[0]?.field], [200, 'key0']);
  const issues = keys.map((_, at) => ({ code: 'invalid_type', path: ['list', at], isMissing: false }));
  assert.equal(fieldErrors(issues, translate).length, 200);
});
