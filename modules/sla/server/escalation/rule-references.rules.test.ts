import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breach, ruleAt } from './escalation.factory.ts';
import { namesCustomer, tellsStaff, withCustomer, withStaff } from './rule-references.rules.ts';

test('a rule for a customer that is merged is for the one that stays, once', () => {
  const rule = ruleAt([breach], { customerIds: ['double', 'kept'] });
  assert.ok(namesCustomer(rule, 'double'));
  assert.deepEqual(withCustomer(rule, { from: 'double', into: 'kept' }).conditions, { customerIds: ['kept'] });
});

test('whoever leaves is told nothing more: who comes after them is, or the service managers', () => {
  const {
    steps: [step],
    ...rest
  } = ruleAt([breach]);
  assert.ok(step);
  const telling = (staffIds: string[]) => ({
    ...rest,
    steps: [{ ...step, does: [{ kind: 'notify' as const, roles: [], staffIds }] }],
  });
  assert.ok(tellsStaff(telling(['leaver']), 'leaver'));
  const told = (to: string | null, staffIds: string[]) =>
    withStaff(telling(staffIds), { from: 'leaver', to }).steps[0]?.does;
  assert.deepEqual(told('next', ['leaver', 'next']), [{ kind: 'notify', roles: [], staffIds: ['next'] }]);
  assert.deepEqual(told(null, ['leaver', 'other']), [{ kind: 'notify', roles: [], staffIds: ['other'] }]);
  assert.deepEqual(told(null, ['leaver']), [{ kind: 'notify', roles: ['service_manager'], staffIds: [] }]);
});
