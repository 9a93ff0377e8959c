import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protecting, type ReportedAntivirus } from './antivirus.rules.ts';

const defender: ReportedAntivirus = {
  product: 'Windows Defender',
  version: null,
  isEnabled: false,
  isUpToDate: true,
  definitionsOn: '2026-11-20',
};
const huorong: ReportedAntivirus = { ...defender, product: '火绒安全软件', isEnabled: true, definitionsOn: null };

test('takes the antivirus that runs before the one that is only registered', () => {
  assert.equal(protecting([defender, huorong])?.product, '火绒安全软件');
  assert.equal(protecting([huorong, defender])?.product, '火绒安全软件');
});

test('takes one that says nothing of whether it runs before one that says it does not', () => {
  assert.equal(protecting([defender, { ...huorong, isEnabled: null }])?.product, '火绒安全软件');
});

test('among those that run takes the one that is up to date', () => {
  const old = { ...defender, isEnabled: true, isUpToDate: false };
  assert.equal(protecting([old, huorong])?.product, '火绒安全软件');
});

test('finds none where none is named', () => {
  assert.equal(protecting([]), null);
});
