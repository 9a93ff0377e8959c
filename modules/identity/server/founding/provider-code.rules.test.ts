import assert from 'node:assert/strict';
import { test } from 'node:test';
import { providerCodeOf } from './provider-code.rules.ts';

const cases: [spelled: string[], code: string][] = [
  [['ylkj'], 'ylkj'],
  [['Acme', 'IT'], 'acmeit'],
  [['360', 'fw'], 'fw'],
  [['y'], 'provider'],
  [[], 'provider'],
  [['x'.repeat(80)], 'x'.repeat(31)],
];
for (const [spelled, code] of cases) {
  test(`a provider spelled "${spelled.join(' ')}" is called ${code}`, () => {
    assert.equal(providerCodeOf(spelled), code);
  });
}
