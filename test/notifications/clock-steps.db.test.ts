import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Instant } from '../../kernel/instant.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import { systemCaller, type Caller } from '../../platform/database/caller.ts';
import { followUp } from '../harness/follow-up.ts';
import { openDesk } from '../harness/service-desk.ts';
import { toldOfSteps } from './told-of-steps.ts';
import type { StepDeed, WantedStep } from '../../modules/sla/escalation-rule.contract.ts';
import { recordEscalationRule } from '../../modules/sla/server/escalation/record-escalation-rule.ts';
import { listEscalationRules } from '../../modules/sla/server/escalation/list-escalation-rules.ts';
import { retireEscalationRule } from '../../modules/sla/server/escalation/retire-escalation-rule.ts';
import { readTimeline } from '../../modules/service-desk/server/entries/read-timeline.ts';
import { acceptTicket } from '../../modules/service-desk/server/tickets/accept-ticket.ts';
import { changeTicket } from '../../modules/service-desk/server/tickets/change-ticket.ts';
import { readTicket } from '../../modules/service-desk/server/tickets/read-ticket.ts';
import { resolveTicket } from '../../modules/service-desk/server/tickets/resolve-ticket.ts';
import { personOf, recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { waitOnTicket } from '../../modules/service-desk/server/tickets/wait-on-ticket.ts';
import { resumeTicket } from '../../modules/service-desk/server/tickets/resume-ticket.ts';
import { listEscalations } from '../../modules/service-desk/server/escalations/list-escalations.ts';
import { listTicketSteps } from '../../modules/service-desk/server/escalations/list-ticket-steps.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { ground, huaxin, engineer, expert, manager, donghai } = desk;
const system = systemCaller('test');

/** `11-23 10:00`, in Shanghai. */
const on = (time: string): Instant => new Date(`2026-${time.replace(' ', 'T')}:00.000+08:00`).toISOString();
const as =
  (caller: Caller, time: string) =>
  <T>(work: Parameters<typeof huaxin.as<T>>[1]): Promise<T> =>
    huaxin.as(caller, work, { now: on(time) });

async function until(time: string, release = false): Promise<void> {
  await followUp(ground, on(time), release ? { of: huaxin, names: ['notifications.release-held'] } : null);
}

const told = (ticket: string) => huaxin.as(system, (tx) => toldOfSteps(tx, ticket));

async function fired(ticket: string): Promise<string[]> {
  const { items } = await as(manager, '11-20 17:00')((tx) => listTicketSteps(tx, { ticket }));
  return items.map(({ rule, kind, moment, repetition, isLate }) => {
    const when = moment.kind === 'share' ? moment.percent : moment.kind;
    return [rule.name, kind, when, ...(repetition > 0 ? [repetition] : []), ...(isLate ? ['late'] : [])].join(' ');
  });
}

/** P3 unless told otherwise: response within 2 working hours, resolution within 16. */
async function owned(time: string, input: Parameters<typeof recordOne>[2] = {}): Promise<string> {
  const { id } = await as(engineer, time)((tx) => recordOne(tx, donghai, input));
  await as(engineer, time)((tx) => acceptTicket(tx, { ticket: id }));
  return id;
}

async function withRule(steps: WantedStep[], work: () => Promise<void>): Promise<void> {
  const conditions = { levels: ['sla' as const], kinds: ['resolution'] };
  const body = { name: '试行规则', conditions, steps, keepsQuietHours: true };
  const { id } = await as(manager, '11-20 17:00')((tx) => recordEscalationRule(tx, body));
  await work();
  await as(manager, '11-20 17:00')((tx) => retireEscalationRule(tx, { escalationRule: id }));
  const retired = sqlBuilder.updateTable('escalationRule').where('id', '=', id);
  await huaxin.as(system, (tx) => tx.run(retired.set({ name: id })));
}

const half = (...does: StepDeed[]): WantedStep => ({ at: { kind: 'share', percent: 50 }, does });

test('a new provider has one rule, which tells the owner first and then those above', async () => {
  const { items, abilities } = await as(manager, '11-23 09:00')((tx) => listEscalationRules(tx, {}));
  assert.deepEqual(
    items.map(({ name, steps }) => [name, steps.length]),
    [['默认升级规则', 4]],
  );
  assert.deepEqual(abilities, ['record']);
});

test('the owner is told at three quarters, and those above at the breach', async () => {
  const ticket = await owned('11-23 09:00');
  await until('11-24 12:00');
  assert.deepEqual(await told(ticket), []);
  await until('11-24 14:00');
  assert.deepEqual(await told(ticket), ['张伟 resolution 75']);
  await until('11-24 17:59');
  assert.deepEqual(await told(ticket), ['张伟 resolution 75', '张伟 resolution 90']);
  // the deadline itself is no breach, and at the first instant after it nobody is at work
  await until('11-24 18:00');
  assert.equal((await fired(ticket)).length, 2);
  await until('11-24 18:01', true);
  assert.equal((await fired(ticket)).length, 3);
  assert.deepEqual(await told(ticket), ['张伟 resolution 75', '张伟 resolution 90']);
  await until('11-25 09:00', true);
  await until('11-25 09:01', true);
  assert.deepEqual(await told(ticket), [
    '周宁 resolution 100',
    '张伟 resolution 100',
    '张伟 resolution 75',
    '张伟 resolution 90',
  ]);
});

test('what is solved before, waits, or is merely late to start is told of nothing', async () => {
  const solved = await owned('11-25 09:00');
  const waiting = await owned('11-25 09:00');
  await as(engineer, '11-25 10:00')((tx) => waitOnTicket(tx, { ticket: waiting, reason: 'awaiting_customer' }));
  await until('11-25 12:00');
  const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '换了硒鼓' };
  await as(engineer, '11-26 09:59')((tx) => resolveTicket(tx, { ticket: solved, ...solution }));
  await until('11-27 18:00');
  assert.deepEqual([await fired(solved), await fired(waiting)], [[], []]);
  await as(engineer, '11-30 09:00')((tx) => resumeTicket(tx, { ticket: waiting }));
  await until('12-01 11:59');
  assert.deepEqual(await fired(waiting), []);
  await until('12-01 12:00');
  assert.deepEqual(await fired(waiting), ['默认升级规则 resolution 75']);
});

test('a raised priority that has used up its shares fires them at once, and they are not late', async () => {
  const ticket = await owned('12-02 09:00');
  await until('12-02 16:00');
  assert.deepEqual(await fired(ticket), []);
  await as(engineer, '12-02 17:00')((tx) => changeTicket(tx, { ticket, impact: 'severely_degraded' }));
  await until('12-02 17:00');
  // seven of eight hours
  assert.deepEqual(await fired(ticket), ['默认升级规则 resolution 75']);
  await as(engineer, '12-02 17:10')((tx) => changeTicket(tx, { ticket, impact: 'degraded' }));
  await as(engineer, '12-02 17:20')((tx) => changeTicket(tx, { ticket, impact: 'severely_degraded' }));
  await until('12-02 17:20');
  assert.deepEqual(await fired(ticket), ['默认升级规则 resolution 75', '默认升级规则 resolution 90']);
});

test('a rule raises the priority and hands a ticket up a line, once, and its story says so', async () => {
  const [first, second] = await huaxin.as(system, async (tx) => {
    const ids = [tx.newId(), tx.newId()];
    for (const [at, id] of ids.entries()) {
      const team = { id, tenantId: tx.tenantId, name: `${at + 1} 线`, line: at + 1, createdAt: tx.now };
      await tx.run(sqlBuilder.insertInto('team').values(team));
    }
    return ids;
  });
  const notify = { kind: 'notify', roles: [], staffIds: [expert.subjectId ?? ''] } as const;
  await withRule(
    [half({ kind: 'raise_priority' }, { kind: 'move_up' }, { ...notify, roles: [], staffIds: [...notify.staffIds] })],
    async () => {
      const ticket = await owned('12-03 09:00', { teamId: first });
      await until('12-03 17:59');
      assert.equal((await as(engineer, '12-03 17:59')((tx) => readTicket(tx, { ticket }))).priority, 'P3');
      await until('12-03 18:00');
      await until('12-03 18:00');
      const raised = await as(engineer, '12-03 18:00')((tx) => readTicket(tx, { ticket }));
      assert.deepEqual([raised.priority, raised.team?.id, raised.assignee], ['P2', second, null]);
      const { items } = await as(engineer, '12-03 18:00')((tx) => listEscalations(tx, { ticket }));
      assert.deepEqual(
        items.map(({ kind, toLine, escalatedBy, tried }) => [kind, toLine, escalatedBy, tried]),
        [['time_limit', 2, null, null]],
      );
      const story = await as(engineer, '12-03 18:00')((tx) => readTimeline(tx, { ticket }));
      const step = story.items.find((item) => item.type === 'event' && item.kind === 'clock.step_reached');
      assert.ok(step?.type === 'event');
      assert.deepEqual([step.params['did'], step.params['percent']], ['raise_priority,move_up,notify', 50]);
      await until('12-04 09:00', true);
      assert.deepEqual(
        (await told(ticket)).filter((words) => words.startsWith('陈强')),
        ['陈强 resolution 50'],
      );
    },
  );
});

test('of steps that a standstill left, each tells those who had the ticket before the next one moved it', async () => {
  const [first, second] = await huaxin.as(system, async (tx) => {
    const leaders = [engineer, expert].map(({ subjectId }) => subjectId ?? '');
    const ids: string[] = [];
    for (const [at, staffId] of leaders.entries()) {
      const id = tx.newId();
      const team = { id, tenantId: tx.tenantId, name: `夜班 ${at + 1} 线`, line: at + 1, createdAt: tx.now };
      await tx.run(sqlBuilder.insertInto('team').values(team));
      const leader = { tenantId: tx.tenantId, teamId: id, staffId, isLeader: true };
      await tx.run(sqlBuilder.insertInto('teamMember').values(leader));
      ids.push(id);
    }
    return ids;
  });
  const leader: StepDeed = { kind: 'notify', roles: ['team_leader'], staffIds: [] };
  const later: WantedStep = {
    at: { kind: 'share', percent: 60 },
    does: [{ kind: 'move_to_team', teamId: second ?? '' }, leader],
  };
  await withRule([half(leader), later], async () => {
    const tickets = [await owned('12-01 09:00', { teamId: first }), await owned('12-01 09:00', { teamId: first })];
    await until('12-02 11:00');
    for (const ticket of tickets) assert.deepEqual(await told(ticket), ['张伟 resolution 50', '陈强 resolution 60']);
  });
});

test('what a rule asks for and cannot be done is noted, and keeps nothing else from being done', async () => {
  const gone = await huaxin.as(system, async (tx) => {
    const team = { id: tx.newId(), tenantId: tx.tenantId, name: '临时组', line: 2, createdAt: tx.now };
    await tx.run(sqlBuilder.insertInto('team').values(team));
    return team.id;
  });
  await withRule([half({ kind: 'move_to_team', teamId: gone }, { kind: 'raise_priority' })], async () => {
    const ticket = await owned('12-07 09:00');
    await huaxin.as(system, (tx) =>
      tx.run(
        sqlBuilder
          .updateTable('team')
          .set({ retiredAt: tx.now })
          .where('tenantId', '=', tx.tenantId)
          .where('id', '=', gone),
      ),
    );
    await until('12-07 18:00');
    const left = await as(engineer, '12-07 18:00')((tx) => readTicket(tx, { ticket }));
    assert.deepEqual([left.priority, left.team], ['P2', null]);
    const story = await as(engineer, '12-07 18:00')((tx) => readTimeline(tx, { ticket }));
    const refused = story.items.find((item) => item.type === 'event' && item.kind === 'ticket.step_refused');
    assert.ok(refused?.type === 'event');
    assert.equal(refused.params['deed'], 'move_to_team');
  });
});

test('what the customer reports and nobody takes does not run out unheard', async () => {
  const caller = personOf(donghai, 'end_user', donghai.callerId);
  const { id } = await as(
    caller,
    '12-08 09:00',
  )((tx) => recordOne(tx, donghai, { channel: 'portal', impact: 'degraded' }));
  await until('12-08 10:30');
  assert.deepEqual(await told(id), ['周宁 response 75']);
});

test('what nobody could tell before the hours ended waits for the next ones', async () => {
  const ticket = await owned('12-09 09:00');
  await until('12-10 17:59');
  await until('12-10 18:01', true);
  await until('12-11 19:00', true);
  assert.deepEqual(await told(ticket), ['张伟 resolution 75', '张伟 resolution 90']);
  await until('12-14 09:00', true);
  assert.ok((await told(ticket)).includes('张伟 resolution 100'));
});

test('where the owner may not see the customer any more, the service managers hear in their place', async () => {
  const { id } = await as(expert, '12-15 09:00')((tx) => recordOne(tx, donghai));
  await as(expert, '12-15 09:00')((tx) => acceptTicket(tx, { ticket: id }));
  const account = sqlBuilder.updateTable('signInAccount').where('subjectId', '=', expert.subjectId);
  await huaxin.as(system, (tx) => tx.run(account.set({ customerScope: [desk.xiling.id] })));
  await until('12-16 14:00');
  assert.deepEqual(await told(id), ['周宁 resolution 75']);
});
