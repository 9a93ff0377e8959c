import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, entriesOf } from './routing-entries.ts';

const rule = {
  id: '0190f6d2-0000-7000-8000-000000000001',
  name: '东海夜间',
  conditions: { kinds: ['incident' as const], isVip: false, hours: 'outside' as const },
  teamId: '0190f6d2-0000-7000-8000-000000000002',
  nextTeamId: null,
  personBy: 'skilled_free' as const,
  skillId: '0190f6d2-0000-7000-8000-000000000003',
  skillLevel: 3 as const,
  place: 1,
  isRetired: false,
  isPassedOver: false,
  names: [],
  revision: 1,
  abilities: [],
};

test('what is shown of a rule is sent as it came', () => {
  const { name, conditions, teamId, nextTeamId, personBy, skillId, skillLevel } = rule;
  const body = { name, conditions, teamId, nextTeamId, personBy, skillId, skillLevel };
  assert.deepEqual(bodyOf(entriesOf(rule)), body);
});

test('a condition in which nothing is chosen is none, and a level without a skill as well', () => {
  const emptied = { 'conditions.kinds': [], 'conditions.isVip': null, 'conditions.hours': null, skillId: null };
  const body = bodyOf({ ...entriesOf(rule), ...emptied });
  assert.deepEqual([body.conditions, body.skillId, body.skillLevel], [{}, null, null]);
});
