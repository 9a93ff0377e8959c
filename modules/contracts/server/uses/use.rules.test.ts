import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerEntry } from '../quotas/quota-ledger.rules.ts';
import { quotaForUse } from './use.rules.ts';

const calls = { period: 'month', amount: 2, carriesOver: false } as const;
const used: LedgerEntry = { kind: 'use', periodFrom: '2026-03-01', amount: -1, subjectId: 'one' };
const given = (periodFrom: string): LedgerEntry => ({ kind: 'grant', periodFrom, amount: 2, subjectId: null });

/** Until the end of March, and another one that follows it. */
const first = {
  ...calls,
  id: 'first',
  fromDay: '2026-01-01',
  untilDay: '2026-03-31',
  entries: [given('2026-03-01'), used],
};
const next = { ...calls, id: 'next', fromDay: '2026-04-01', untilDay: null, entries: [given('2026-04-01')] };

const chosen = (subjectId: string, day: string, today: string) =>
  quotaForUse([first, next], { subjectId, day }, today)?.quota.id;

test('what one quota has counted, no other counts again, also when that one is closed', () => {
  assert.equal(chosen('one', '2026-03-20', '2026-04-02'), 'first');
  assert.equal(chosen('one', '2026-03-20', '2026-04-10'), undefined);
});

test('what comes before the first day of a quota uses nothing of it', () => {
  assert.equal(chosen('two', '2026-03-20', '2026-04-02'), 'first');
  assert.equal(chosen('two', '2026-03-20', '2026-04-10'), undefined);
  assert.equal(chosen('two', '2026-04-05', '2026-04-10'), 'next');
});

test('of two that give something on a day, the one with something left goes first', () => {
  const empty = { ...next, id: 'empty', entries: [] };
  assert.equal(quotaForUse([empty, next], { subjectId: 'two', day: '2026-04-05' }, '2026-04-10')?.quota.id, 'next');
});
