import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PriorityCell } from '../../priority.contract.ts';
import { withCell } from './matrix.ts';

const saved: PriorityCell[] = [
  { impact: 'interrupted', urgency: 'high', priority: 'P1' },
  { impact: 'none', urgency: 'low', priority: 'P4' },
];

test('one cell is set, the others stay', () => {
  const next = withCell(saved, saved, { impact: 'none', urgency: 'low', priority: 'P3' });
  assert.deepEqual(
    next.map(({ priority }) => priority),
    ['P1', 'P3'],
  );
});

test('set back as it was, there is nothing to save', () => {
  const changed = withCell(saved, saved, { impact: 'none', urgency: 'low', priority: 'P3' });
  assert.equal(withCell(saved, changed, { impact: 'none', urgency: 'low', priority: 'P4' }), saved);
});
