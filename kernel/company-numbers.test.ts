import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { isUsualTaxNumber, readBankAccount, taxNumberShape } from './company-numbers.ts';

test('a bank account is kept as its digits', () => {
  assert.deepEqual(readBankAccount('3301 0101-0400 12345'), { text: '33010101040012345' });
  assert.deepEqual(readBankAccount('６２２２０２'.padEnd(16, '0')), { text: '6222020000000000' });
});

for (const typed of ['1234567', '3301 0101 O400', '6.22202E+18', '9'.repeat(33)]) {
  test(`refuses ${typed} as a bank account`, () => assert.deepEqual(readBankAccount(typed), { fault: 'bank_account' }));
}

test('a tax number is mended, never refused', () => {
  assert.equal(z.parse(taxNumberShape, ' 330203 7411 57832'), '330203741157832');
  assert.equal(z.parse(taxNumberShape, 'de 123'), 'DE123');
});

const taxNumbers: [number: string, isUsual: boolean][] = [
  ['330203741157832', true],
  ['91330203MA2AGUDL6X', true],
  ['91330203MA2AGUDL6X00', true],
  ['3302037411578', false],
  ['33020374115783?', false],
];
for (const [number, isUsual] of taxNumbers) {
  test(`${number} is ${isUsual ? 'a usual' : 'an unusual'} tax number`, () => {
    assert.equal(isUsualTaxNumber(number), isUsual);
  });
}
