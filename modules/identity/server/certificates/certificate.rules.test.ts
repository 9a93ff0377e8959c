import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CertificateStanding } from '../../certificate.contract.ts';
import { standingOn } from './certificate.rules.ts';

const today = '2026-11-20';
const cases: [expiresOn: string | null, standing: CertificateStanding][] = [
  [null, 'lasting'],
  ['2026-11-19', 'expired'],
  ['2026-11-20', 'soon'],
  ['2027-01-19', 'soon'],
  ['2027-01-20', 'valid'],
];
for (const [expiresOn, standing] of cases) {
  test(`on ${today} a certificate until ${expiresOn} is ${standing}`, () =>
    assert.equal(standingOn(today, expiresOn), standing));
}
