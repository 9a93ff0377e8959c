import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { onFriday, refuses } from '../../../../test/harness/service-desk.ts';
import { categoriesDelivered } from '../../../catalogue/index.ts';
import { listEscalations } from '../escalations/list-escalations.ts';
import { recordQuestionTree } from '../question-trees/record-question-tree.ts';
import { acceptTicket } from '../tickets/accept-ticket.ts';
import { assignTicket } from '../tickets/assign-ticket.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { personOf, recordOne } from '../tickets/ticket.factory.ts';
import { passOnTicket } from './pass-on-ticket.ts';
import { readTicketRouting } from './read-ticket-routing.ts';
import { routeHandedIn } from './route-handed-in.ts';
import { openRoutedDesk, system } from './routed-desk.cases.ts';
import { tryRouting } from './try-routing.ts';

const desk = await openRoutedDesk();
after(() => desk.ground.close());
afterEach(desk.forgetRules);
const { as, manager, engineer, expert, taker, donghai, xiling, huaxin, make, pair, plain, branchDesk } = desk;

const why = (ticket: string) => as(manager, '17:00')((tx) => readTicketRouting(tx, { ticket }));

test('without rules and category a ticket waits for anybody, and says so', async () => {
  const { id, team } = await as(engineer, '09:00')((tx) => recordOne(tx, donghai));
  const { decision } = await why(id);
  assert.deepEqual([team, decision?.by, decision?.rule], [null, 'nobody', null]);
});

test('the first rule that fits decides, and the ticket says which and by what', async () => {
  await make({ conditions: { kinds: ['service_request'] } });
  const meant = { customerIds: [donghai.id], kinds: ['incident' as const] };
  const second = await make({ name: '东海的故障', conditions: meant });
  const { id, team } = await as(engineer, '09:00')((tx) => recordOne(tx, donghai));
  assert.equal(team?.id, plain);
  const { decision } = await why(id);
  assert.deepEqual(decision?.rule, { id: second.id, name: '东海的故障', place: 2 });
  const met = [
    { on: 'customer', value: donghai.id },
    { on: 'kind', value: 'incident' },
  ];
  assert.deepEqual(decision?.met, met);
  assert.ok(decision?.names.some((named) => named.id === donghai.id));
  const elsewhere = await as(engineer, '09:00')((tx) => recordOne(tx, xiling));
  assert.equal(elsewhere.team, null);
});

test('who names a team or a person is followed, without asking any rule; so is who solves it at once', async () => {
  await make();
  const named = await as(engineer, '09:00')((tx) => recordOne(tx, donghai, { teamId: pair }));
  const resolution = { code: 'user_guidance', mode: 'phone', solution: '重启' } as const;
  const solved = await as(engineer, '09:00')((tx) => recordOne(tx, donghai, { resolution }));
  assert.deepEqual([named.team?.id, solved.team, solved.assignee?.id], [pair, null, engineer.subjectId]);
  assert.equal((await why(named.id)).decision, null);
});

test('the one with the fewest open tickets gets the next one, and it says how many they have', async () => {
  const byHand = { teamId: pair, assigneeId: engineer.subjectId ?? '' };
  await as(manager, '09:00')((tx) => recordOne(tx, xiling, byHand));
  await make({ teamId: pair, personBy: 'least_load' });
  const one = await as(taker, '09:10')((tx) => recordOne(tx, donghai));
  assert.equal(one.assignee?.id, expert.subjectId);
  const { decision } = await why(one.id);
  assert.deepEqual([decision?.choice?.why, decision?.choice?.openCount, decision?.choice?.among], ['least_load', 0, 2]);
});

test('in turn, each gets one after the other; whoever is on leave or not at work is left out', async () => {
  await make({ teamId: pair, personBy: 'round_robin' });
  const people: (string | undefined)[] = [];
  for (const clock of ['09:20', '09:21', '09:22']) {
    const { assignee } = await as(taker, clock)((tx) => recordOne(tx, donghai));
    people.push(assignee?.id);
  }
  assert.equal(new Set(people.slice(0, 2)).size, 2);
  assert.equal(people[2], people[0]);

  const [startsAt, endsAt] = [onFriday('10:00'), onFriday('12:00')];
  const away = people[1] ?? '';
  await huaxin.as(system, (tx) => {
    const leave = { tenantId: tx.tenantId, id: tx.newId(), createdAt: tx.now, staffId: away, kind: 'annual' };
    return tx.run(sqlBuilder.insertInto('staffLeave').values({ ...leave, startsAt, endsAt }));
  });
  const { assignee } = await as(taker, '10:30')((tx) => recordOne(tx, donghai));
  assert.equal(assignee?.id, people[0]);
  const night = await as(taker, '23:30')((tx) => recordOne(tx, donghai));
  assert.deepEqual([night.team?.id, night.assignee], [pair, null]);
  assert.equal((await why(night.id)).decision?.choice?.why, 'nobody_at_work');
});

test('a limited agent counts all tickets, and nobody is given one of a customer that they do not see', async () => {
  await make({ teamId: pair, personBy: 'least_load' });
  const limited = { ...engineer, customers: [xiling.id] };
  const before = await as(manager, '15:00')((tx) => tryRouting(tx, trial(xiling.id)));
  const one = await as(limited, '15:00')((tx) => recordOne(tx, xiling));
  assert.equal(one.assignee?.id, before.assignee?.id);

  const scope = (ids: string[] | null) =>
    huaxin.as(system, (tx) =>
      tx.run(
        sqlBuilder
          .updateTable('signInAccount')
          .set({ customerScope: ids })
          .where('tenantId', '=', tx.tenantId)
          .where('subjectId', '=', engineer.subjectId ?? ''),
      ),
    );
  await scope([xiling.id]);
  for (const clock of ['15:10', '15:11', '15:12']) {
    const { assignee } = await as(taker, clock)((tx) => recordOne(tx, donghai));
    assert.equal(assignee?.id, expert.subjectId);
  }
  await scope(null);
});

const trial = (customerId: string) => ({ customerId, kind: 'incident', channel: 'phone' }) as const;

test('hours, language and VIPs are told apart by what is known of the caller', async () => {
  await make({ conditions: { hours: 'outside' } });
  const day = await as(manager, '10:00')((tx) => tryRouting(tx, trial(donghai.id)));
  const night = await as(manager, '10:00')((tx) => tryRouting(tx, { ...trial(donghai.id), at: onFriday('22:00') }));
  assert.deepEqual([day.by, night.by], ['nobody', 'rule']);
  await desk.forgetRules();

  const vips = await make({ name: '贵宾', conditions: { isVip: true, languages: ['en'] } });
  await huaxin.as(system, (tx) =>
    tx.run(
      sqlBuilder
        .updateTable('contact')
        .set({ isVip: true, language: 'en' })
        .where('tenantId', '=', tx.tenantId)
        .where('id', '=', donghai.colleagueId),
    ),
  );
  const asked = { ...trial(donghai.id), callerId: donghai.colleagueId };
  const vip = await as(manager, '10:00')((tx) => tryRouting(tx, asked));
  const usual = await as(manager, '10:00')((tx) => tryRouting(tx, { ...asked, callerId: donghai.callerId }));
  assert.deepEqual([vip.rule?.id, usual.by], [vips.id, 'nobody']);
});

test('what the customer hands in by the portal is sent on right after, once, and not past who took it', async () => {
  const { id: rule } = await make({ name: '门户', conditions: { channels: ['portal'] } });
  const caller = personOf(donghai, 'end_user', donghai.callerId);
  const report = { channel: 'portal', callerId: undefined, impact: undefined, urgency: undefined } as const;
  const { id } = await as(caller, '11:30')((tx) => recordOne(tx, donghai, report));
  const quick = await as(caller, '11:30')((tx) => recordOne(tx, donghai, report));
  const handedIn = [{ id }, quick];
  await as(engineer, '11:30')((tx) => acceptTicket(tx, { ticket: quick.id }));
  for (const { id: at } of [...handedIn, ...handedIn]) {
    const event = { subject: { kind: 'ticket', id: at }, payload: { channel: 'portal' } };
    await as(system, '11:31')((tx) => routeHandedIn(tx, event));
  }
  const { team } = await as(engineer, '11:32')((tx) => readTicket(tx, { ticket: id }));
  assert.equal(team?.id, plain);
  assert.equal((await why(id)).decision?.rule?.id, rule);
  assert.equal((await why(quick.id)).decision, null);
});

test('what the answers of guided questions send to a team stays there, whatever a rule says of such tickets', async () => {
  await make({ conditions: { channels: ['portal'] } });
  const categories = await as(manager, '11:40')(categoriesDelivered);
  const words = { 'zh-CN': '哪种？', en: null };
  const answer = { key: 'network', words, sets: { teamId: pair }, next: null, tip: null };
  const questions = [{ key: 'what', words, answers: [answer, { ...answer, key: 'other', sets: {} }] }];
  const head = { name: '服务器', categoryId: categories.get('product.server') ?? '', isPublic: true, assetKinds: [] };
  const tree = await as(manager, '11:40')((tx) => recordQuestionTree(tx, { ...head, questions }));
  const [version] = tree.versions;
  const caller = personOf(donghai, 'end_user', donghai.callerId);
  const teamAfter = async (key: string) => {
    const guidance = { versionId: version?.id ?? '', answers: [{ question: 'what', answer: key }] };
    const report = { channel: 'portal', callerId: undefined, impact: undefined, urgency: undefined, guidance } as const;
    const { id } = await as(caller, '11:41')((tx) => recordOne(tx, donghai, report));
    const event = { subject: { kind: 'ticket', id }, payload: { channel: 'portal' } };
    await as(system, '11:42')((tx) => routeHandedIn(tx, event));
    return (await as(engineer, '11:43')((tx) => readTicket(tx, { ticket: id }))).team?.id;
  };
  assert.equal(await teamAfter('network'), pair);
  assert.equal(await teamAfter('other'), plain);
});

test('a branch desk passes on to headquarters with its record; elsewhere there is nowhere to pass on to', async () => {
  await make({ teamId: branchDesk, nextTeamId: pair });
  const { id: ticket } = await as(engineer, '13:00')((tx) => recordOne(tx, donghai));
  const { passesOnTo, abilities } = await as(engineer, '13:01')((tx) => readTicketRouting(tx, { ticket }));
  assert.deepEqual([passesOnTo?.id, abilities], [pair, ['pass_on']]);
  const view = await as(engineer, '13:10')((tx) => passOnTicket(tx, { ticket, tried: '现场重启无效' }));
  assert.equal(view.team?.id, pair);
  const [handed] = (await as(engineer, '13:11')((tx) => listEscalations(tx, { ticket }))).items;
  const shown = [handed?.kind, handed?.tried, handed?.transferSeconds];
  assert.deepEqual(shown, ['to_headquarters', '现场重启无效', 600]);
  const again = as(engineer, '13:20')((tx) => passOnTicket(tx, { ticket, tried: '又试了' }));
  await assert.rejects(again, refuses('routing_rule.nowhere_to_pass_on'));
  await as(engineer, '13:30')((tx) => assignTicket(tx, { ticket, teamId: plain }));
  assert.equal((await as(engineer, '13:31')((tx) => readTicketRouting(tx, { ticket }))).passesOnTo, null);
});
