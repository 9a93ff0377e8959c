import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RuleConditions } from '../../escalation-rule.contract.ts';
import { breach, clockWith, every, ruleAt, share } from './escalation.factory.ts';
import { isFor, stepNumber } from './escalation-rule.rules.ts';

const conditions: [string, RuleConditions, boolean][] = [
  ['no condition', {}, true],
  ['its level, kind and priority', { levels: ['sla'], kinds: ['resolution', 'response'], priorities: ['P2'] }, true],
  ['another level', { levels: ['ola'] }, false],
  ['another kind', { kinds: ['response'] }, false],
  ['another priority', { priorities: ['P1'] }, false],
  ['another customer', { customerIds: ['xiling'] }, false],
  ['its agreement', { agreementIds: ['standard'] }, true],
  ['a team, while nobody has it in hand', { teamIds: ['one'] }, false],
];

for (const [name, wanted, expected] of conditions) {
  test(`a rule with ${name} is ${expected ? '' : 'not '}for the clock`, () => {
    assert.equal(isFor({ conditions: wanted }, clockWith()), expected);
  });
}

test('steps stand in the order in which they fall due', () => {
  const { steps } = ruleAt([every(60, 3), breach, share(75), share(50)]);
  assert.deepEqual(
    steps.map(({ at }) => at.kind),
    ['share', 'share', 'breach', 'after_breach'],
  );
});

test('a step is known by its moment, however often that comes again', () => {
  assert.deepEqual([share(50), breach, every(240, 3), every(240, 9)].map(stepNumber), [50, 100, 340, 340]);
});
