import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerFaults } from './ledger-fault.rules.ts';
import { entriesDue, type LedgerEntry } from './quota-ledger.rules.ts';

const quota = { period: 'month', amount: 10, carriesOver: true, fromDay: '2026-01-01', untilDay: null } as const;
const today = '2026-02-20';
const use: LedgerEntry = { kind: 'use', periodFrom: '2026-01-01', amount: -4, subjectId: 'visit' };
const uses = new Map([['visit', 4]]);
const ledger = [use, ...entriesDue(quota, [use], today).map((entry) => ({ ...entry, subjectId: null }))];

const without = (kind: LedgerEntry['kind']) => ledger.filter((entry) => entry.kind !== kind);
const altered = (kind: LedgerEntry['kind'], amount: number) =>
  ledger.map((entry) => (entry.kind === kind ? { ...entry, amount } : entry));

const cases: [string, readonly LedgerEntry[], readonly string[]][] = [
  ['what came about by the rules', ledger, []],
  ['a grant of another amount', altered('grant', 12), ['grant of 2026-01-01 is 12, should be 10']],
  ['what a closed period kept', altered('expiry', -5), ['expiry of 2026-01-01 is -5, should be -6']],
  ['what was carried over from nowhere', altered('carry_over', 7), ['carry_over of 2026-02-01 is 7, which no']],
  ['a use that was not counted so', altered('use', -3), ['use by visit is 3, should be 4']],
  ['an expiry that is gone', without('expiry'), ['carry_over of 2026-02-01 is 6, which no earlier period gave up']],
];

for (const [says, entries, wanted] of cases)
  test(`of a ledger it tells ${says}`, () => {
    const found = ledgerFaults(quota, entries, { uses, today });
    for (const sentence of wanted)
      assert.ok(
        found.some((fault) => fault.startsWith(sentence)),
        found.join('\n'),
      );
    if (wanted.length === 0) assert.deepEqual(found, []);
  });

test('what was used is not compared once nothing can be booked any more', () => {
  const ended = { ...quota, carriesOver: false, untilDay: '2026-01-31' };
  const closed = [use, ...entriesDue(ended, [use], today).map((entry) => ({ ...entry, subjectId: null }))];
  assert.deepEqual(ledgerFaults(ended, closed, { uses: new Map(), today }), []);
});
