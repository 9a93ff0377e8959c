import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceOf, type BalanceFacts } from './balance.rules.ts';

const office: BalanceFacts = {
  customerId: 'c',
  productId: 'p',
  productName: 'Office 2016',
  publisher: 'Microsoft',
  licensing: 'perpetual',
  isForbidden: false,
  machines: 10,
  users: 8,
  held: 1,
  entitled: 10,
  isUnlimited: false,
  countsUsers: false,
  given: 0,
};

const cases: readonly [string, Partial<BalanceFacts>, string, number | null][] = [
  ['as many as are installed', {}, 'fits', 0],
  ['fewer than are installed', { entitled: 7 }, 'over', -3],
  ['more than are installed', { entitled: 12 }, 'under', 2],
  ['more given than installed', { given: 11 }, 'over', -1],
  ['counted by people, of whom fewer use it', { countsUsers: true }, 'under', 2],
  ['none at all', { held: 0, entitled: 0 }, 'not_licensed', -10],
  ['as many as are wanted', { isUnlimited: true, entitled: 0 }, 'fits', null],
  ['none for what is free', { licensing: 'free', held: 0, entitled: 0 }, 'no_licence_needed', null],
  ['none for what came with the machine', { licensing: 'oem', held: 0, entitled: 0 }, 'no_licence_needed', null],
  ['enough for what is forbidden', { isForbidden: true }, 'forbidden', 0],
  ['enough for what is forbidden and nowhere', { isForbidden: true, machines: 0 }, 'under', 10],
  ['expired ones for what is on no machine', { held: 0, entitled: 0, machines: 0 }, 'no_licence_needed', 0],
];
for (const [said, facts, verdict, free] of cases) {
  test(`licences: ${said}: ${verdict}`, () => {
    const row = balanceOf({ ...office, ...facts });
    assert.deepEqual([row.verdict, row.free], [verdict, free]);
  });
}
