import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliveredSetting } from './reliability-setting.delivered.ts';
import { faultOf, ratesGiven, referenceFor } from './reliability-setting.rules.ts';

const delivered = new Set(deliveredSetting.rates.map(({ code }) => code));

test('reference rates are delivered as AST-19 has them', () => {
  const rates = Object.fromEntries(deliveredSetting.rates.map(({ code, rate }) => [code, rate]));
  assert.deepEqual(rates, { digital: 15, parts: 10, notebooks: 10, desktops: 5, network: 2 });
  assert.equal(faultOf(deliveredSetting.rates, delivered), null);
  assert.deepEqual(
    ['desktop', 'laptop', 'network', 'server'].map((kind) => referenceFor(deliveredSetting.rates, kind)),
    [5, 10, 2, null],
  );
});

test('classes of the provider’s own are numbered, and a kind named twice stands once', () => {
  const rates = ratesGiven(
    [
      { code: 'own_1', name: '甲', rate: 3, kinds: [] },
      { name: '乙', rate: 4, kinds: ['server', 'server'] },
    ],
    delivered,
  );
  assert.deepEqual(
    rates.map(({ code, kinds }) => [code, kinds]),
    [
      ['own_1', []],
      ['own_2', ['server']],
    ],
  );
});

const faults: [says: string, given: Parameters<typeof ratesGiven>[0], fault: object | null][] = [
  ['a class of one’s own without a name', [{ rate: 1, kinds: [] }], { kind: 'name_missing', at: 0 }],
  ['a delivered one without a name', [{ code: 'desktops', rate: 1, kinds: [] }], null],
  [
    'a class twice',
    [
      { code: 'desktops', rate: 1, kinds: [] },
      { code: 'desktops', rate: 2, kinds: [] },
    ],
    { kind: 'double_class', at: 1 },
  ],
  [
    'a kind in two classes',
    [
      { code: 'desktops', rate: 1, kinds: ['desktop'] },
      { code: 'notebooks', rate: 2, kinds: ['laptop', 'desktop'] },
    ],
    { kind: 'double_kind', at: 1 },
  ],
];
for (const [says, given, fault] of faults)
  test(`what is wrong with ${says}`, () => assert.deepEqual(faultOf(ratesGiven(given, delivered), delivered), fault));
