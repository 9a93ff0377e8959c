import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { changeAsset } from './asset.contract.ts';

const body = changeAsset.body ?? z.never();

test('number and serial number stand in capitals, as on the label', () => {
  const typed = { number: ' pc-000123 ', serialNumber: 'pf2xk8rt' };
  assert.deepEqual(z.parse(body, typed), { number: 'PC-000123', serialNumber: 'PF2XK8RT' });
});

const addresses: [address: string, isOne: boolean][] = [
  ['192.168.1.20', true],
  ['10.0.0.255', true],
  ['fe80::1:2', true],
  ['2001:db8:0:0:0:0:0:1', true],
  ['192.168.1.256', false],
  ['192.168.1', false],
  ['192.168.1.20/24', false],
  ['打印机', false],
];
for (const [ipAddress, isOne] of addresses) {
  test(`${ipAddress} ${isOne ? 'is' : 'is no'} address`, () =>
    assert.equal(z.safeParse(body, { ipAddress }).success, isOne));
}
