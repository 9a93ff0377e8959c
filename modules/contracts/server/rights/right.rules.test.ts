import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RightRule } from '../../contract-terms.contract.ts';
import { arising, excusedSince, lapseDay, type CountedCase } from './right.rules.ts';

const termFrom = '2026-01-01';
const overTerm: RightRule = { code: 'three', failures: 3, over: 'term', right: 'termination', lapsesAfterDays: 30 };
const overMonths: RightRule = { ...overTerm, over: 2 };

function breach(day: string, excusedAt: string | null = null): CountedCase {
  const at = `${day}T04:00:00.000Z`;
  const about = { clockKind: 'response', priority: 'P1', name: 'INC-2026-000001', title: '宕机', path: null };
  return { kind: 'breach', caseId: day, at, excusedAt, day, ...about };
}

function missed(month: string): CountedCase {
  const [day, at] = [`${month}-28`, `${month}-28T16:00:00.000Z`];
  const about = { month, name: 'OA', path: null, attainedPercent: 90, sharePercent: 97 };
  return { kind: 'missed_month', caseId: month, at, excusedAt: null, day, ...about };
}

const days = (...all: string[]) => all.map((day) => breach(day));
const arisen = (
  rule: RightRule,
  cases: readonly CountedCase[],
  standing: Parameters<typeof arising>[2]['standing'] = [],
) => {
  const right = arising(rule, cases, { termFrom, standing });
  return right && [right.countedFrom, ...right.cases.map(({ caseId }) => caseId)];
};

test('arises with the third failure of the term, whatever the order they are told in', () => {
  assert.equal(arisen(overTerm, days('2026-02-01', '2026-03-01')), null);
  const three = arisen(overTerm, days('2026-08-01', '2026-02-01', '2026-03-01'));
  assert.deepEqual(three, [termFrom, '2026-02-01', '2026-03-01', '2026-08-01']);
});

test('a fourth failure is no second right of the same term', () => {
  const standing = [{ countedFrom: termFrom, caseIds: ['2026-02-01', '2026-03-01', '2026-08-01'] }];
  assert.equal(arisen(overTerm, days('2026-02-01', '2026-03-01', '2026-08-01', '2026-09-01'), standing), null);
});

test('counts neither what is excused nor what was before the term', () => {
  const cases = [...days('2025-12-31', '2026-02-01', '2026-03-01'), breach('2026-04-01', '2026-04-02T00:00:00.000Z')];
  assert.equal(arisen(overTerm, cases), null);
});

test('over months only failures near each other count, and each towards one right', () => {
  assert.equal(arisen(overMonths, days('2026-02-01', '2026-03-01', '2026-04-01')), null);
  const near = days('2026-02-01', '2026-03-01', '2026-03-20', '2026-04-15');
  assert.deepEqual(arisen(overMonths, near), ['2026-02-01', '2026-02-01', '2026-03-01', '2026-03-20']);
  const standing = [{ countedFrom: '2026-02-01', caseIds: ['2026-02-01', '2026-03-01', '2026-03-20'] }];
  assert.equal(arisen(overMonths, near, standing), null);
  const later = [...near, ...days('2026-04-20', '2026-05-01')];
  assert.deepEqual(arisen(overMonths, later, standing), ['2026-04-15', '2026-04-15', '2026-04-20', '2026-05-01']);
});

test('a rule of missed months counts months and no failures', () => {
  const rule: RightRule = { ...overTerm, counts: 'missed_months' };
  assert.equal(arisen(rule, days('2026-02-01', '2026-03-01', '2026-04-01')), null);
  const months = ['2026-02', '2026-03', '2026-06'].map(missed);
  assert.deepEqual(arisen(rule, months), [termFrom, '2026-02', '2026-03', '2026-06']);
});

test('lapses after its days, or never', () => {
  assert.equal(lapseDay(overTerm, '2026-02-20'), '2026-03-22');
  assert.equal(lapseDay({ lapsesAfterDays: null }, '2026-02-20'), null);
});

test('an excuse that comes later is shown in the evidence, and so is its withdrawal', () => {
  const evidence = days('2026-02-01', '2026-03-01');
  const excused = [breach('2026-02-01', '2026-05-01T00:00:00.000Z'), breach('2026-03-01')];
  assert.deepEqual(
    excusedSince(evidence, excused)?.map(({ excusedAt }) => excusedAt),
    ['2026-05-01T00:00:00.000Z', null],
  );
  assert.deepEqual(excusedSince(excused, evidence)?.[0]?.excusedAt, null);
  assert.equal(excusedSince(evidence, evidence), null);
});
