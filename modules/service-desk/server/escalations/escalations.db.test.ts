import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { readTimeline } from '../entries/read-timeline.ts';
import { acceptTicket } from '../tickets/accept-ticket.ts';
import { assignTicket } from '../tickets/assign-ticket.ts';
import { recordOne } from '../tickets/ticket.factory.ts';
import { escalateTicket } from './escalate-ticket.ts';
import { listEscalations } from './list-escalations.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, engineer, donghai } = desk;

const teamOf = (line: number) =>
  huaxin.as(systemCaller('test'), async (tx) => {
    const id = tx.newId();
    const team = { id, tenantId: tx.tenantId, name: `${line} 线 ${id}`, line, createdAt: tx.now };
    await tx.run(sqlBuilder.insertInto('team').values(team));
    return id;
  });
const [first, second] = [await teamOf(1), await teamOf(2)];

test('escalating hands a ticket to the next line with what was tried, which is a step of its story', async () => {
  const { id: ticket } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai, { teamId: first }));
  await as(engineer, '10:05')((tx) => acceptTicket(tx, { ticket }));
  const tried = '重启路由器无效';
  const escalation = { ticket, kind: 'potential_problem', teamId: second, tried } as const;
  const view = await as(engineer, '10:20')((tx) => escalateTicket(tx, escalation));
  assert.deepEqual([view.status, view.team?.id, view.assignee], ['registered', second, null]);

  const { items } = await as(engineer, '10:21')((tx) => listEscalations(tx, { ticket }));
  assert.deepEqual(
    items.map((one) => [one.fromLine, one.toLine, one.kind, one.tried, one.transferSeconds]),
    [[1, 2, 'potential_problem', tried, 1200]],
  );
  const story = (await as(engineer, '10:22')((tx) => readTimeline(tx, { ticket }))).items;
  assert.ok(story.some((item) => item.type === 'entry' && item.stepNumber === 1 && item.body === tried));
  assert.ok(story.some((item) => item.type === 'event' && item.kind === 'ticket.escalated'));
});

test('refuses to call it escalation within a line or down, which assigning still does', async () => {
  const { id: ticket } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai, { teamId: second }));
  const down = as(
    engineer,
    '10:20',
  )((tx) => escalateTicket(tx, { ticket, kind: 'direct', teamId: first, tried: '看不懂' }));
  await assert.rejects(down, refuses('escalation.not_higher', 'teamId'));
  const { team } = await as(engineer, '10:21')((tx) => assignTicket(tx, { ticket, teamId: first }));
  assert.equal(team?.id, first);
});
