import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import type { WantedStep } from '../../escalation-rule.contract.ts';
import { changeEscalationRule } from './change-escalation-rule.ts';
import { allRules } from './escalation-rule.store.ts';

const ground = await openGround();
after(() => ground.close());
const huaxin = await ground.found('huaxin');
const manager = staffWith('escalation_rule.read', 'escalation_rule.change');
const later = '2026-11-23T01:00:00.000Z';

async function rule() {
  const [only] = await huaxin.as(manager, allRules);
  return only ?? assert.fail('a new provider has a rule');
}

async function change(steps: WantedStep[]): Promise<string> {
  const { id, revision } = await rule();
  const circumstances = { now: later, seenRevision: revision };
  await huaxin.as(manager, (tx) => changeEscalationRule(tx, { escalationRule: id, steps }), circumstances);
  return (await rule()).holdsFrom;
}

test('a rule that does something else at its moments loses no step that waits; with another moment it holds anew', async () => {
  const { steps, holdsFrom } = await rule();
  const raising = steps.map(({ at }): WantedStep => ({ at, does: [{ kind: 'raise_priority' }] }));
  assert.equal(await change(raising.toReversed()), holdsFrom);
  assert.equal(await change(raising.slice(1)), later);
});
