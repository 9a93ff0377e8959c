import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProcessTerms } from '../../process-variant.contract.ts';
import {
  closingUnder,
  faultInTerms,
  fixedAmong,
  maySign,
  missingFields,
  nearestVariant,
} from './process-variant.rules.ts';

const of = (customerId: string | null, contractId: string | null, categoryId: string | null) => ({
  customerId,
  contractId,
  categoryId,
});
const everywhere = of(null, null, 'network');
const below = of(null, null, 'wifi');
const customer = of('donghai', null, null);
const atCustomer = of('donghai', null, 'network');
const contract = of('donghai', 'c1', null);
const atContract = of('donghai', 'c1', 'network');
const all = [everywhere, below, customer, atCustomer, contract, atContract];
const ticket = { customerId: 'donghai', contractId: 'c1', categoryIds: ['wifi', 'network'] };

const nearest: [string, typeof all, Partial<typeof ticket>, (typeof all)[number] | undefined][] = [
  ['of a category at a contract', all, {}, atContract],
  ['of the contract before that of a category at the customer', all.slice(0, 5), {}, contract],
  ['of a category at the customer before that of the customer', all.slice(0, 4), {}, atCustomer],
  ['of the customer before that of a category', all.slice(0, 3), {}, customer],
  ['of the category itself before that above it', all.slice(0, 2), {}, below],
  ['of nothing that it is not', [contract, atCustomer], { customerId: 'xiling', contractId: null as never }, undefined],
  ['of no category where it has none', [everywhere, customer], { categoryIds: [] }, customer],
];
for (const [name, variants, changed, expected] of nearest) {
  test(`governed by the variant ${name}`, () => {
    assert.equal(nearestVariant(variants, { ...ticket, ...changed }), expected);
    assert.equal(nearestVariant(variants.toReversed(), { ...ticket, ...changed }), expected);
  });
}

const terms: ProcessTerms = {
  requiredFields: ['callerId', 'assetId'],
  closing: 'silent_consent',
  consentDays: 1,
  signing: 'anybody',
  signerIds: [],
  followUpWay: null,
  sendsStatusLines: null,
  leftOut: [],
};

test("a contract's own word on closing stands, unless the variant was made for it", () => {
  const said = { closing: 'silent_consent', consentDays: 1 };
  const open = { closing: null, consentDays: null };
  assert.deepEqual(closingUnder({ terms, contractId: null }, undefined), said);
  assert.deepEqual(closingUnder({ terms, contractId: null }, { closing: null }), said);
  assert.deepEqual(closingUnder({ terms, contractId: null }, { closing: 'signature_required' }), open);
  assert.deepEqual(closingUnder({ terms, contractId: 'c1' }, { closing: 'signature_required' }), said);
  assert.deepEqual(closingUnder({ terms: { ...terms, closing: null }, contractId: null }, undefined), open);
});

test('asks for what is required and not there, in its order', () => {
  const nothing = { callerId: null, siteId: null, assetId: null, categoryId: null, description: null };
  assert.deepEqual(missingFields(terms, nothing), ['callerId', 'assetId']);
  assert.deepEqual(missingFields(terms, { ...nothing, callerId: 'zhao', assetId: 'pc' }), []);
});

test('recording, first responsibility and clocks are never left out', () => {
  assert.deepEqual(fixedAmong(['follow_up', 'clocks', 'recording']), ['recording', 'clocks']);
  assert.deepEqual(fixedAmong(['follow_up', 'status_lines']), []);
});

test('days belong to silence, and names to named signers of one customer', () => {
  assert.equal(faultInTerms(terms, customer), null);
  assert.equal(faultInTerms({ ...terms, consentDays: null }, customer), 'days_and_silence');
  assert.equal(faultInTerms({ ...terms, closing: 'signature_required' }, customer), 'days_and_silence');
  assert.equal(faultInTerms({ ...terms, signing: 'named' }, customer), 'signers_missing');
  assert.equal(faultInTerms({ ...terms, signing: 'named', signerIds: ['zhao'] }, everywhere), 'signers_of_nobody');
});

test('signed by anybody, by whom it concerns, or by those who are named', () => {
  const concerned = { callerId: 'zhao', affectedId: 'sun' };
  assert.ok(maySign(terms, 'li', concerned));
  assert.ok(!maySign({ ...terms, signing: 'caller' }, 'li', concerned));
  assert.ok(maySign({ ...terms, signing: 'caller' }, 'sun', concerned));
  const byNamed = { ...terms, signing: 'named' as const, signerIds: ['li'] };
  assert.ok(maySign(byNamed, 'li', concerned));
  assert.ok(!maySign(byNamed, 'zhao', concerned));
});
