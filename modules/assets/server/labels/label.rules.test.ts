import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelCodeShape } from '../../asset-label.contract.ts';
import { networkShape } from '../../network.contract.ts';
import { fingerprintsOf } from './fingerprints-of.ts';
import { isWithin } from './is-within.ts';
import { changedSince } from './label.rules.ts';
import { newLabelCode, newPin } from './new-label.ts';

const machine = { number: 'PC-000001', name: '财务主机', ipAddress: '10.1.2.3', macAddresses: ['3C:97:0E:AA:BB:CC'] };

test('makes codes that its own address takes, and no two alike', () => {
  const codes = Array.from({ length: 1000 }, newLabelCode);
  assert.equal(new Set(codes).size, 1000);
  for (const code of codes) assert.equal(labelCodeShape.safeParse(`huaxin.${code}`).success, true, code);
});

test('makes PINs of six digits, also small ones', () => {
  for (const pin of Array.from({ length: 1000 }, newPin)) assert.match(pin, /^\d{6}$/);
});

test('tells which printed fields have changed, and is right while none has', () => {
  const printed = fingerprintsOf(machine);
  assert.deepEqual(changedSince(printed, fingerprintsOf(machine)), []);
  assert.deepEqual(changedSince(printed, fingerprintsOf({ ...machine, ipAddress: null, name: '财务二号' })), [
    'name',
    'ipAddress',
  ]);
});

test('keeps no word of what was printed', () => {
  assert.ok(!JSON.stringify(fingerprintsOf(machine)).includes('财务'));
});

const networks = ['203.0.113.0/24', '2001:db8::/32'];
for (const [given, from, expected] of [
  ['an address inside', '203.0.113.7', true],
  ['one that came over IPv6', '::ffff:203.0.113.7', true],
  ['one outside', '198.51.100.7', false],
  ['an IPv6 address inside', '2001:db8::7', true],
  ['an IPv6 address outside', '2001:db9::7', false],
  ['no address at all', null, false],
] as const) {
  test(`${expected ? 'lets' : 'does not let'} ${given} use a label`, () => {
    assert.equal(isWithin(networks, from), expected);
  });
}

test('lets every address use labels where no network is named', () => {
  assert.equal(isWithin([], null), true);
});

for (const [text, expected] of [
  ['10.0.0.0/8', true],
  ['0.0.0.0/0', true],
  [' 203.0.113.0/24 ', true],
  ['2001:DB8::/32', true],
  ['10.0.0.0', false],
  ['10.0.0.0/33', false],
  ['256.0.0.0/8', false],
  ['公司', false],
] as const) {
  test(`${expected ? 'takes' : 'refuses'} ${text} as a network`, () => {
    assert.equal(networkShape.safeParse(text).success, expected);
  });
}
