import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { moneyFrom, moneyShape, wireMoney } from './money.ts';

const cases: [amount: string, minor: number][] = [
  ['0', 0],
  ['0.5', 50],
  ['0.05', 5],
  ['120', 12_000],
  ['1200.00', 120_000],
  ['99999999999.99', 9_999_999_999_999],
];
for (const [amount, minor] of cases) {
  test(`${amount} yuan are ${minor} fen`, () => assert.equal(moneyFrom({ amount, currency: 'CNY' }).minor, minor));
}

test('fen go out and come back as they were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (minor) => {
      assert.equal(moneyFrom(moneyShape.parse(wireMoney({ minor, currency: 'CNY' }))).minor, minor);
    }),
  );
});

test('takes no sign, no comma, and no third decimal', () => {
  for (const amount of ['-1', '1,200', '1.005', '', '1.', '.5'])
    assert.equal(moneyShape.safeParse({ amount, currency: 'CNY' }).success, false, amount);
});
