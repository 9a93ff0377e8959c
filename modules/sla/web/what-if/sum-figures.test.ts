import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WhatIfFigure } from '../../what-if.contract.ts';
import { rateOf, summedBy } from './sum-figures.ts';

const figure: WhatIfFigure = {
  level: 'sla',
  kind: 'resolution',
  priority: 'P2',
  month: '2016-03',
  customer: { id: 'a', name: '东海' },
  fact: { met: 3, breached: 1, open: 0 },
  otherwise: { met: 1, breached: 3, open: 0 },
  gained: 0,
  lost: 2,
};

test('months of one priority are summed, and a rate is met of decided', () => {
  const [summed, other] = summedBy([figure, { ...figure, month: '2016-04' }], ({ priority }) => priority ?? '');
  assert.equal(other, undefined);
  assert.deepEqual(summed?.fact, { met: 6, breached: 2, open: 0 });
  assert.deepEqual([summed && rateOf(summed.fact), summed && rateOf(summed.otherwise), summed?.lost], [0.75, 0.25, 4]);
});

test('what nothing is decided of has no rate', () => {
  assert.equal(rateOf({ met: 0, breached: 0, open: 4 }), null);
});
