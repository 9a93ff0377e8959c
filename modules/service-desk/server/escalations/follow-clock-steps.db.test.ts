import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { readTimeline } from '../entries/read-timeline.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { recordOne } from '../tickets/ticket.factory.ts';
import { followClockSteps } from './follow-clock-steps.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, engineer, donghai } = desk;
const system = systemCaller('test');

const teamNamed = (name: string) =>
  huaxin.as(system, async (tx) => {
    const team = { id: tx.newId(), tenantId: tx.tenantId, name, line: 2, createdAt: tx.now };
    await tx.run(sqlBuilder.insertInto('team').values(team));
    return team.id;
  });
const [network, servers] = [await teamNamed('网络组'), await teamNamed('服务器组')];

/** Nobody took it over in time, says a rule, and gives it to another team. */
async function nobodyTook(ticketId: string, time: string, teamId: string): Promise<void> {
  await as(
    system,
    time,
  )(async (tx) => {
    const step = {
      stepId: tx.newId(),
      clockId: tx.newId(),
      ruleId: tx.newId(),
      level: 'ola',
      clockKind: 'takeover',
      kind: 'takeover',
      run: 1,
      priority: 'P3',
      moment: 'breach',
      percent: null,
      repetition: 0,
      dueAt: tx.now,
      isLate: false,
      waitsForHours: false,
      deeds: [{ kind: 'move_to_team', teamId }],
      did: 'move_to_team',
      roles: '',
    } as const;
    await followClockSteps(tx, [{ ticketId, step }]);
  });
}

async function teamOf(ticket: string): Promise<string | undefined> {
  return (await as(engineer, '18:00')((tx) => readTicket(tx, { ticket }))).team?.id;
}

test('two rules that give what nobody takes over to the team of the other come to rest, and the story says why', async () => {
  const { id: ticket } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai, { teamId: network }));
  await nobodyTook(ticket, '10:30', servers);
  assert.equal(await teamOf(ticket), servers);
  await nobodyTook(ticket, '11:00', network);
  assert.equal(await teamOf(ticket), servers);
  const { items } = await as(engineer, '11:01')((tx) => readTimeline(tx, { ticket }));
  const refused = items.filter((item) => item.type === 'event' && item.kind === 'ticket.step_refused');
  assert.deepEqual(
    refused.map((item) => item.type === 'event' && [item.params['deed'], item.params['code']]),
    [['move_to_team', 'escalation.sent_round']],
  );

  const body = { ticket, kind: 'note', body: '已看过，等网络组确认' } as const;
  await as(engineer, '11:30')((tx) => writeEntry(tx, body));
  await nobodyTook(ticket, '12:00', network);
  assert.equal(await teamOf(ticket), network);
});
