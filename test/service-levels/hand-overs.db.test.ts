import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readTicket } from '../../modules/service-desk/server/tickets/read-ticket.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { minutes, plainLine } from '../../modules/sla/server/agreements/agreement.delivered.ts';
import { recordEscalationRule } from '../../modules/sla/server/escalation/record-escalation-rule.ts';
import { promise } from '../../modules/sla/server/follow/promise.factory.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import { followUp } from '../harness/follow-up.ts';
import { onFriday, openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, ground, engineer, manager, donghai } = desk;

/** Each team is to take over within 30 minutes; after half of them a rule hands its tickets to the other. */
const [first, second] = await as(
  manager,
  '07:00',
)(async (tx) => {
  const ids = [tx.newId(), tx.newId()] as const;
  for (const [at, id] of ids.entries()) {
    const team = { id, tenantId: tx.tenantId, name: `互转 ${at + 1} 组`, line: 1, createdAt: tx.now };
    await tx.run(sqlBuilder.insertInto('team').values(team));
  }
  await promise(tx, { level: 'ola', customerId: null, lines: [plainLine('takeover', minutes(30))] });
  for (const [from, teamId] of [ids, ids.toReversed()]) {
    await recordEscalationRule(tx, {
      name: `转给 ${teamId}`,
      conditions: { levels: ['ola'], kinds: ['takeover'], teamIds: [from ?? ''] },
      steps: [{ at: { kind: 'share', percent: 50 }, does: [{ kind: 'move_to_team', teamId: teamId ?? '' }] }],
      keepsQuietHours: false,
    });
  }
  return ids;
});

test('rules that hand a ticket to each other’s team move it once and leave it there, however often the worker looks', async () => {
  const { id: ticket } = await as(engineer, '09:00')((tx) => recordOne(tx, donghai, { teamId: first }));
  const teamAt = async (time: string) => {
    for (let again = 0; again < 3; again += 1) await followUp(ground, onFriday(time));
    return (await as(manager, time)((tx) => readTicket(tx, { ticket }))).team?.id;
  };
  assert.equal(await teamAt('09:14'), first);
  assert.equal(await teamAt('09:15'), second);
  assert.equal(await teamAt('09:29'), second);
  assert.equal(await teamAt('09:30'), second);
  assert.equal(await teamAt('09:44'), second);
});
