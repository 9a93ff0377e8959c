import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import { allRules } from './escalation-rule.store.ts';
import { foundOldEscalationRules } from './found-escalation-rules.ts';

const ground = await openGround();
after(() => ground.close());
const system = systemCaller('test');
const huaxin = await ground.found('huaxin', 'en');
const other = await ground.found('other');
const rulesOf = (provider: typeof huaxin) => provider.as(system, allRules);

test('a provider from before there were rules gets the delivered one once, from then on; nobody else gets one', async () => {
  const others = await rulesOf(other);
  await ground.owner.query('alter table escalation_rule no force row level security');
  await ground.owner.query('delete from escalation_rule where tenant_id = $1', [huaxin.id]);
  await ground.owner.query('alter table escalation_rule force row level security');
  const now = '2026-11-25T02:00:00.000Z';
  for (const provider of [huaxin, huaxin, other]) await provider.as(system, foundOldEscalationRules, { now });
  const given = await rulesOf(huaxin);
  assert.deepEqual(
    given.map(({ name, holdsFrom, steps }) => [name, holdsFrom, steps.length]),
    [['Standard escalation', now, 4]],
  );
  assert.deepEqual(await rulesOf(other), others);
  const { rows } = await ground.owner.query(`select data from pgboss.job_common where name = 'sla.plan-steps'`);
  assert.deepEqual(rows, [{ data: { rule: given[0]?.id, tenant: huaxin.id } }]);
});
