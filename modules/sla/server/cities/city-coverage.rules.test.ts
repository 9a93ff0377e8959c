import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageAt } from './city-coverage.rules.ts';
import { deliveredCities } from './city.delivered.ts';

const rows = [
  { province: '浙江', city: '杭州' },
  { province: '浙江', city: '宁波市' },
  { province: '广东', city: '广州' },
  { province: 'Zhejiang', city: 'Hangzhou' },
];

const cases: [what: string, place: { region?: string; address?: string }, cities: string[], isOnlyProvince: boolean][] =
  [
    ['the city that the region names', { region: '宁波', address: '杭州路 1 号' }, ['宁波市'], false],
    ['the city that the address names', { region: '华东', address: '浙江省杭州市西湖区' }, ['杭州'], false],
    ['the cities of its province', { region: '浙江绍兴' }, ['杭州', '宁波市'], true],
    ['cities written in Latin letters, however', { region: 'hangzhou, West Lake' }, ['Hangzhou'], false],
    ['none where nothing is known of it', { region: '四川' }, [], false],
    ['none where nothing is written', {}, [], false],
  ];

for (const [what, place, cities, isOnlyProvince] of cases) {
  test(`finds for a place ${what}`, () => {
    const found = coverageAt(rows, place);
    assert.deepEqual(
      found.rows.map(({ city }) => city),
      cities,
    );
    assert.equal(found.isOnlyProvince, isOnlyProvince);
  });
}

test('delivers the capitals of all 34 provinces, each once, in both languages', () => {
  assert.equal(deliveredCities.length, 34);
  for (const locale of ['zh-CN', 'en'] as const) {
    assert.equal(new Set(deliveredCities.map((one) => one[locale].join())).size, 34);
  }
});
