import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayAfter } from '../contracts/contract.rules.ts';
import {
  balanceOf,
  entriesDue,
  periodOfUse,
  useDue,
  type GivenQuota,
  type LedgerEntry,
  type NewEntry,
} from './quota-ledger.rules.ts';
import { periodsUntil } from './quota-period.rules.ts';

const monthly: GivenQuota = {
  period: 'month',
  fromDay: '2026-01-31',
  untilDay: '2026-12-30',
  amount: 600,
  carriesOver: false,
};

function written(entries: readonly NewEntry[]): LedgerEntry[] {
  return entries.map((entry) => ({ ...entry, subjectId: null }));
}

test('months are counted from the first day on, and cut off where the quota ends', () => {
  const periods = periodsUntil({ period: 'month', fromDay: '2026-01-31', untilDay: '2026-04-10' }, '2026-12-31');
  assert.deepEqual(periods, [
    { from: '2026-01-31', until: '2026-02-27' },
    { from: '2026-02-28', until: '2026-03-30' },
    { from: '2026-03-31', until: '2026-04-10' },
  ]);
});

test('quarters and years too; a term is one period', () => {
  const from = (period: GivenQuota['period']) =>
    periodsUntil({ period, fromDay: '2026-01-01', untilDay: null }, '2027-02-01').map((one) => one.from);
  assert.deepEqual(from('quarter'), ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01']);
  assert.deepEqual(from('year'), ['2026-01-01', '2027-01-01']);
  assert.deepEqual(from('term'), ['2026-01-01']);
});

test('what is left expires three days after the period, and not before', () => {
  const ledger = written(entriesDue(monthly, [], '2026-02-15'));
  assert.deepEqual(entriesDue(monthly, ledger, '2026-03-02'), [
    { kind: 'grant', periodFrom: '2026-02-28', amount: 600 },
  ]);
  assert.deepEqual(entriesDue(monthly, ledger, '2026-03-03'), [
    { kind: 'expiry', periodFrom: '2026-01-31', amount: -600 },
    { kind: 'grant', periodFrom: '2026-02-28', amount: 600 },
  ]);
});

test('or goes over into the next', () => {
  const quota = { ...monthly, carriesOver: true };
  const ledger: LedgerEntry[] = [
    ...written(entriesDue(quota, [], '2026-02-15')),
    { kind: 'use', periodFrom: '2026-01-31', amount: -450, subjectId: 'one' },
  ];
  const all = [...ledger, ...written(entriesDue(quota, ledger, '2026-03-10'))];
  assert.deepEqual([balanceOf(all, '2026-01-31'), balanceOf(all, '2026-02-28')], [0, 750]);
});

test('a use of a closed period is counted in the first that is open', () => {
  assert.equal(periodOfUse(monthly, '2026-02-20', '2026-03-01')?.from, '2026-01-31');
  assert.equal(periodOfUse(monthly, '2026-02-20', '2026-03-10')?.from, '2026-02-28');
  assert.equal(periodOfUse(monthly, '2027-01-10', '2027-01-10'), undefined);
});

const start = '2026-01-31';
const step = fc.record({
  days: fc.integer({ min: 0, max: 45 }),
  subject: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  used: fc.integer({ min: 0, max: 900 }),
});

/** Days go by, work is entered, corrected and taken back, and the daily job comes as often as it likes. */
function tell(quota: GivenQuota, steps: readonly { days: number; subject: string; used: number }[]) {
  const ledger: LedgerEntry[] = [];
  const meant = new Map<string, number>();
  let day = start;
  for (const { days, subject, used } of steps) {
    day = dayAfter(day, days);
    for (let again = 0; again < 2; again += 1) ledger.push(...written(entriesDue(quota, ledger, day)));
    const period = periodOfUse(quota, day, day);
    if (!period) continue;
    meant.set(subject, used);
    for (let again = 0; again < 2; again += 1) {
      const amount = useDue(ledger, subject, used);
      if (amount !== 0) ledger.push({ kind: 'use', periodFrom: period.from, amount, subjectId: subject });
    }
  }
  return { ledger, meant };
}

test('whatever happens, the balance is what was granted less what was used, and each counts once', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 30 }),
      fc.boolean(),
      fc.constantFrom('month', 'quarter', 'year', 'term'),
      (steps, carriesOver, period) => {
        const quota: GivenQuota = { ...monthly, carriesOver, period };
        const { ledger, meant } = tell(quota, steps);
        const sumOf = (kind: LedgerEntry['kind']) =>
          ledger.reduce((sum, entry) => (entry.kind === kind ? sum + entry.amount : sum), 0);
        const all = ledger.reduce((sum, { amount }) => sum + amount, 0);
        const used = [...meant.values()].reduce((sum, amount) => sum + amount, 0);
        assert.equal(sumOf('use') + used, 0);
        assert.equal(all, sumOf('grant') - used + sumOf('expiry') + sumOf('carry_over'));
        const grants = ledger.filter(({ kind }) => kind === 'grant').map(({ periodFrom }) => periodFrom);
        assert.equal(new Set(grants).size, grants.length);
      },
    ),
  );
});

test('carried over is exactly what expired, as long as there is a next period', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { ledger } = tell({ ...monthly, carriesOver: true, untilDay: null }, steps);
      const sumOf = (kind: LedgerEntry['kind']) =>
        ledger.reduce((sum, entry) => (entry.kind === kind ? sum + entry.amount : sum), 0);
      assert.equal(sumOf('carry_over') + sumOf('expiry'), 0);
    }),
  );
});
