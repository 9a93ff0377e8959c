import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StepDeed } from '../../escalation-rule.contract.ts';
import { deedOf, nextStep, withDeed, withoutDeed } from './step-entry.ts';

test('a step that is added is at the first usual moment that no step has', () => {
  const first = nextStep([]);
  const second = nextStep([first]);
  assert.deepEqual(
    [first.at, second.at],
    [
      { kind: 'share', percent: 50 },
      { kind: 'share', percent: 75 },
    ],
  );
});

test('a deed takes the place of the one of its kind, and is there once', () => {
  const does: StepDeed[] = [{ kind: 'notify', roles: ['owner'], staffIds: [] }, { kind: 'move_up' }];
  const changed = withDeed(does, { kind: 'notify', roles: ['assignee'], staffIds: [] });
  assert.deepEqual(deedOf(changed, 'notify')?.roles, ['assignee']);
  assert.equal(changed.length, 2);
  assert.deepEqual(withoutDeed(changed, 'notify'), [{ kind: 'move_up' }]);
});
