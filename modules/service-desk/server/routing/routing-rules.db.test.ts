import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { staffOf } from '../../../../test/harness/callers.ts';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { changeRoutingRule } from './change-routing-rule.ts';
import { listRoutingRules } from './list-routing-rules.ts';
import { recordRoutingRule } from './record-routing-rule.ts';
import { reinstateRoutingRule, retireRoutingRule } from './retire-routing-rule.ts';
import { openRoutedDesk } from './routed-desk.cases.ts';

const desk = await openRoutedDesk();
after(() => desk.ground.close());
afterEach(desk.forgetRules);
const { as, manager, other, stranger, donghai, xiling, make, pair, plain } = desk;

test('rules have their order, which changes, and go out of use and back', async () => {
  const [a, b] = [await make({ name: '甲' }), await make({ name: '乙' })];
  assert.deepEqual([a.place, b.place], [1, 2]);
  const moved = await as(manager, '14:00', b.revision)((tx) => changeRoutingRule(tx, { routingRule: b.id, place: 1 }));
  assert.deepEqual([moved.place, moved.revision], [1, b.revision]);
  const order = async () => (await as(manager, '14:01')((tx) => listRoutingRules(tx, {}))).items.map(({ id }) => id);
  assert.deepEqual(await order(), [b.id, a.id]);
  const gone = await as(manager, '14:02')((tx) => retireRoutingRule(tx, { routingRule: b.id }));
  assert.deepEqual([gone.place, gone.isRetired, gone.abilities], [null, true, ['reinstate']]);
  assert.deepEqual(await order(), [a.id]);
  const back = await as(manager, '14:02')((tx) => reinstateRoutingRule(tx, { routingRule: b.id }));
  assert.equal(back.place, 2);
});

test('refuses rules that contradict themselves or name what is not there', async () => {
  const elsewhere = await other.as(stranger, async (tx) => tx.newId());
  const refused: [Parameters<typeof make>[0], string, string][] = [
    [{ skillId: plain, skillLevel: 2 }, 'routing_rule.person_needed', 'personBy'],
    [{ personBy: 'skilled_free' }, 'routing_rule.skill_needed', 'skillId'],
    [{ personBy: 'least_load', skillId: plain }, 'routing_rule.level_needed', 'skillLevel'],
    [{ nextTeamId: plain }, 'routing_rule.same_team', 'nextTeamId'],
    [{ nextTeamId: pair }, 'routing_rule.no_branch', 'nextTeamId'],
    [{ conditions: { calendarId: plain } }, 'routing_rule.hours_needed', 'conditions.hours'],
    [{ teamId: elsewhere }, 'unknown_reference', 'teamId'],
    [{ conditions: { customerIds: [elsewhere] } }, 'unknown_reference', 'conditions.customerIds'],
  ];
  for (const [rule, code, field] of refused) await assert.rejects(make(rule), refuses(code, field));
  await make({ name: '占用' });
  await assert.rejects(make({ name: '占用' }), refuses('routing_rule.name_taken', 'name'));
});

test('staff of some customers make rules for these alone, and see no other customer by name', async () => {
  const { id } = await make({ name: '西岭', conditions: { customerIds: [xiling.id] } });
  const limited = staffOf([donghai.id], 'routing_rule.read', 'routing_rule.change');
  const forAll = as(limited, '15:00')((tx) => recordRoutingRule(tx, { name: '全部', conditions: {}, teamId: plain }));
  await assert.rejects(forAll, refuses('routing_rule.for_all_customers'));
  const theirs = as(limited, '15:00', 1)((tx) => changeRoutingRule(tx, { routingRule: id, place: 1 }));
  await assert.rejects(theirs, refuses('routing_rule.for_all_customers'));
  const { items } = await as(limited, '15:00')((tx) => listRoutingRules(tx, {}));
  const seen = items.find((rule) => rule.id === id);
  assert.deepEqual(
    seen?.names.map((named) => named.id),
    [plain],
  );
  assert.deepEqual(seen?.abilities, []);
  const own = { name: '东海', conditions: { customerIds: [donghai.id] }, teamId: plain };
  const made = await as(limited, '15:01')((tx) => recordRoutingRule(tx, own));
  assert.deepEqual(made.abilities, ['change', 'retire']);
  const strangers = await other.as(stranger, (tx) => listRoutingRules(tx, { state: 'all' }));
  assert.deepEqual(strangers.items, []);
});
