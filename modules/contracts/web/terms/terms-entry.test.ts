import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contractTerms, type ContractTerms } from '../../contract-terms.contract.ts';
import { entryOf, termsFrom } from './terms-entry.ts';

const terms: ContractTerms = {
  layers: ['maintenance', 'it_system'],
  repairDepth: 'parts',
  scope: '服务器与网络',
  customerDuties: null,
  exclusions: [{ text: '不含耗材', settles: 'excluded' }],
  coversOnlyListed: true,
  deviceScope: { siteIds: ['0192f0c0-0000-7000-8000-000000000001'], takesIn: true },
  limits: { devices: 100, users: null, ticketsPerMonth: 40, hoursPerMonth: null, growthPercent: 10 },
  visitPlan: { period: 'month', visits: 2, note: null },
  priceLines: [{ text: '月度服务费', amount: '¥3,000.00/月' }],
  rights: [{ code: 'three_failures', failures: 3, over: 'term', right: 'termination', lapsesAfterDays: null }],
  guaranteeMonths: 3,
  closing: 'signature_required',
  consentDays: null,
};

test('terms come out of the form as they went in', () => {
  assert.deepEqual(termsFrom(entryOf(terms)), terms);
});

test('lines that were begun and left empty are not sent', () => {
  const entry = { ...entryOf(terms), exclusions: [{ text: ' ', settles: 'excluded' as const }] };
  assert.deepEqual(termsFrom(entry).exclusions, []);
});

test('two rights of one code would be one in the ledger, and are refused', () => {
  const [right] = terms.rights;
  assert.ok(right);
  assert.equal(contractTerms.safeParse(terms).success, true);
  assert.equal(contractTerms.safeParse({ ...terms, rights: [right, { ...right, failures: 5 }] }).success, false);
});
