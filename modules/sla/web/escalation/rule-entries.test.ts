import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, entriesOf } from './rule-entries.ts';

const rule = {
  id: '0190f6d2-0000-7000-8000-000000000001',
  name: '默认升级规则',
  conditions: { levels: ['sla' as const], priorities: ['P1' as const] },
  steps: [{ at: { kind: 'breach' as const }, does: [{ kind: 'move_up' as const }] }],
  keepsQuietHours: true,
  isRetired: false,
  names: [],
  revision: 1,
  abilities: [],
};

test('what is shown of a rule is sent as it came', () => {
  const { name, conditions, steps, keepsQuietHours } = rule;
  assert.deepEqual(bodyOf(entriesOf(rule)), { name, conditions, steps, keepsQuietHours });
});

test('a condition in which nothing is chosen is none', () => {
  const body = bodyOf({ ...entriesOf(rule), 'conditions.levels': [], 'conditions.priorities': null });
  assert.deepEqual(body.conditions, {});
});
