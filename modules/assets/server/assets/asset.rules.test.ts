import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlaceholder, numberOf } from './asset.rules.ts';

test('numbers have six digits, and more when they must', () => {
  assert.deepEqual([numberOf(123), numberOf(1_234_567)], ['PC-000123', 'PC-1234567']);
});

const serials: [serial: string, isPlaceholder: boolean][] = [
  ['To be filled by O.E.M.', true],
  ['Default string', true],
  ['System Serial Number', true],
  ['0000000000', true],
  ['XXXXXXX', true],
  ['----', true],
  ['N/A', true],
  ['123456789', true],
  ['无', true],
  ['PF2XK8RT', false],
  ['5CG1234ABC', false],
  ['00000001', false],
];
for (const [serial, expected] of serials) {
  test(`${serial} ${expected ? 'tells nothing' : 'is a serial number'}`, () =>
    assert.equal(isPlaceholder(serial), expected));
}
