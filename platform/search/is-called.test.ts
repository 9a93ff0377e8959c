import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCalled } from './is-called.ts';

const table: [typed: string, isMeant: boolean][] = [
  ['打印', true],
  ['脱机', true],
  ['dyj', true],
  ['dayin', true],
  ['tuoji', true],
  ['VPN', false],
  ['打印 tj', true],
  ['打印 vpn', false],
];
for (const [typed, isMeant] of table) {
  test(`typing ${typed} ${isMeant ? 'means' : 'does not mean'} 打印机脱机`, () => {
    assert.equal(isCalled('打印机脱机', typed), isMeant);
  });
}
