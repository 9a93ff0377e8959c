import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOfNumber } from './ticket-path.ts';

test('a whole number leads to its ticket, however it is written', () => {
  assert.equal(pathOfNumber('inc-2026-000123'), '/tickets/INC-2026-000123');
  assert.equal(pathOfNumber(' REQ-2026-1234567 '), '/tickets/REQ-2026-1234567');
});

test('the beginning of one, or another number, leads nowhere', () => {
  for (const typed of ['INC-2026-0001', 'PC-000123', 'INC', '000123', 'ABC-2026-000123'])
    assert.equal(pathOfNumber(typed), undefined, typed);
});
