import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersSaid } from './numbers-said.rules.ts';

const now = '2026-11-22T06:00:00.000Z';

test('a few digits mean the tickets of that number, of every kind and of three years', () => {
  const said = numbersSaid('2091', now);
  assert.equal(said[0], 'INC-2026-002091');
  assert.ok(said.includes('REQ-2025-002091') && said.includes('QUE-2024-002091'));
});

test('noughts in front and a hash change nothing', () => {
  assert.deepEqual(numbersSaid('002091', now), numbersSaid('2091', now));
  assert.deepEqual(numbersSaid('#2091', now), numbersSaid('2091', now));
});

test('a phone number, a word and nothing mean no ticket', () => {
  for (const text of ['13800001111', 't77', '', '#', '1380000']) assert.deepEqual(numbersSaid(text, now), []);
});

test('where the year turns, the one that has begun in the east counts', () => {
  assert.equal(numbersSaid('1', '2026-12-31T18:00:00.000Z')[0], 'INC-2027-000001');
});
