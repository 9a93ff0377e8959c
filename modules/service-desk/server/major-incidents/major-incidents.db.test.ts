import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { categoriesDelivered } from '../../../catalogue/index.ts';
import { readTimeline } from '../entries/read-timeline.ts';
import { moveTicketToCustomer } from '../mergers/move-to-customer.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { resolveTicket } from '../tickets/resolve-ticket.ts';
import { personOf, recordOne, type Company } from '../tickets/ticket.factory.ts';
import { broadcastMajorUpdate, standDownMajorIncident } from './broadcast-major-update.ts';
import { confirmMajorIncident, declareMajorIncident } from './declare-major-incident.ts';
import { recordEmergencyPlan } from './emergency-plans.ts';
import { joinMajorIncident } from './join-major-incident.ts';
import { changeMajorIncident, checkMajorStep, dismissMajorIncident } from './lead-major-incident.ts';
import { changeMajorIncidentRule, recordMajorIncidentRule, retireMajorIncidentRule } from './major-rules.ts';
import { proposeMajorIncidents } from './propose-major-incident.ts';
import { listDisruptions, listMajorIncidents, readMajorIncident, readMajorTimeline } from './read-major-incident.ts';
import { closeMajorIncident, reviewMajorIncident } from './review-major-incident.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, other, engineer, expert, manager, stranger, donghai, xiling } = desk;
const caller = personOf(donghai, 'end_user', donghai.callerId);
const teacher = personOf(xiling, 'end_user', xiling.callerId);
const system = systemCaller('test');

const record = (company: Company, majorIncidentId?: Id) =>
  as(
    engineer,
    majorIncidentId ? '10:06' : '10:00',
  )((tx) => recordOne(tx, company, { title: '收不到邮件', majorIncidentId })).then(({ id }) => id);
const declare = (...ticketIds: Id[]) =>
  as(manager, '10:05')((tx) => declareMajorIncident(tx, { title: '邮件系统中断', ticketIds }));
const read = (id: Id) => as(manager, '11:00')((tx) => readMajorIncident(tx, { majorIncident: id }));
const repliesOn = async (ticket: Id) => {
  const { items } = await as(engineer, '11:00')((tx) => readTimeline(tx, { ticket }));
  return items.flatMap((item) => (item.type === 'entry' && item.audience === 'public' ? [item.body] : []));
};

test('reports pour in: each joins as a child of the first one of its customer, and all are counted', async () => {
  const first = await record(donghai);
  const { id, commander } = await declare(first);
  assert.equal(commander?.id, manager.subjectId);
  await record(donghai, id);
  await record(donghai, id);
  const theirs = await record(xiling, id);
  const { tickets, customers, hits } = await read(id);
  assert.deepEqual([tickets, customers], [4, 2]);
  assert.deepEqual(
    hits.map(({ ticket, children }) => [ticket.id, children]),
    [
      [first, 2],
      [theirs, 0],
    ],
  );
  const again = as(engineer, '10:20')((tx) => joinMajorIncident(tx, { majorIncident: id, ticketId: theirs }));
  await assert.rejects(again, refuses('major_incident.joined', 'ticketId'));
});

test('whoever reported it is told on their own ticket, and each company in its portal of its own alone', async () => {
  const [ours, theirs] = [await record(donghai), await record(xiling)];
  const { id } = await declare(ours);
  const child = await record(donghai, id);
  const disruptions = async (who: typeof caller) => (await as(who, '10:30')((tx) => listDisruptions(tx))).items;
  const shown = (await disruptions(caller)).filter(({ beganAt }) => beganAt === '2026-11-20T02:05:00.000Z');
  assert.ok(shown.some(({ title, told }) => title === '邮件系统中断' && told === null));
  const before = (await disruptions(teacher)).length;

  await as(manager, '10:10')((tx) => broadcastMajorUpdate(tx, { majorIncident: id, words: '正在切换备机' }));
  assert.deepEqual([await repliesOn(ours), await repliesOn(child)], [['正在切换备机'], ['正在切换备机']]);
  assert.deepEqual(await repliesOn(theirs), [], 'who is not part of it is told nothing');
  assert.equal((await disruptions(teacher)).length, before);
  assert.ok((await disruptions(caller)).some(({ told }) => told === '正在切换备机'));
  const { items } = await as(manager, '11:00')((tx) => readMajorTimeline(tx, { majorIncident: id }));
  assert.deepEqual(
    items.map(({ kind, count }) => [kind, count]),
    [
      ['declared', null],
      ['hit', null],
      ['hit', null],
      ['broadcast', 2],
    ],
  );
});

test('solved with its parent, as children are; stood down it is gone from the portal', async () => {
  const lead = await record(donghai);
  const { id } = await declare(lead);
  const child = await record(donghai, id);
  const solution = { code: 'permanent', mode: 'on_site', solution: '换了电源', withChildren: true };
  await as(engineer, '10:40')((tx) => resolveTicket(tx, { ticket: lead, ...solution }));
  assert.equal((await as(engineer, '10:41')((tx) => readTicket(tx, { ticket: child }))).status, 'resolved');
  const over = await as(
    manager,
    '10:45',
  )((tx) => standDownMajorIncident(tx, { majorIncident: id, words: '邮件已恢复' }));
  assert.deepEqual([over.state, over.nextUpdateAt], ['stood_down', null]);
  const join = as(engineer, '10:50')((tx) => recordOne(tx, donghai, { majorIncidentId: id }));
  await assert.rejects(join, refuses('major_incident.not_now'));
});

test('a plan gives its steps, which are ticked; a change of the plan leaves them as they were', async () => {
  const plan = await as(
    manager,
    '09:00',
  )((tx) => recordEmergencyPlan(tx, { name: '邮件中断预案', steps: ['通知负责人', '切换备机'], updateMinutes: 15 }));
  const ticketIds = [await record(donghai)];
  const { id, steps, updateMinutes, nextUpdateAt } = await as(
    manager,
    '10:05',
  )((tx) => declareMajorIncident(tx, { title: '中断', ticketIds, planId: plan.id }));
  assert.deepEqual([steps.length, updateMinutes, nextUpdateAt], [2, 15, '2026-11-20T02:20:00.000Z']);
  const key = steps[1]?.key ?? '';
  const ticked = await as(manager, '10:06')((tx) => checkMajorStep(tx, { majorIncident: id, key, isDone: true }));
  assert.deepEqual(
    ticked.steps.map(({ doneBy }) => doneBy),
    [null, manager.name],
  );
  const unknown = as(manager, '10:07')((tx) => checkMajorStep(tx, { majorIncident: id, key: 'x', isDone: true }));
  await assert.rejects(unknown, refuses('major_incident.unknown_step', 'key'));
});

test('the review is closed when all of it is written, with who does what by when', async () => {
  const { id: majorIncident } = await declare(await record(donghai));
  const close = () => as(manager, '12:00')((tx) => closeMajorIncident(tx, { majorIncident }));
  await assert.rejects(close(), refuses('major_incident.not_now'));
  await as(manager, '11:00')((tx) => standDownMajorIncident(tx, { majorIncident }));
  await assert.rejects(close(), refuses('major_incident.review_incomplete'));
  const written = { happened: '邮件中断一小时', cause: '电源故障', helped: '切换备机' };
  const review = (actions: { text: string; ownerId: Id; dueOn: string }[]) =>
    as(manager, '11:30')((tx) => reviewMajorIncident(tx, { majorIncident, ...written, actions }));
  await review([]);
  await assert.rejects(close(), refuses('major_incident.review_incomplete'));
  await review([{ text: '采购冗余电源', ownerId: expert.subjectId ?? '', dueOn: '2026-12-15' }]);
  const closed = await close();
  assert.deepEqual([closed.state, closed.actions[0]?.owner?.id, closed.abilities], ['closed', expert.subjectId, []]);
});

test('so many faults at one place within so many minutes propose it once, and a person decides', async () => {
  const steps = ['看出口设备'];
  const plan = await as(
    manager,
    '08:00',
  )((tx) => recordEmergencyPlan(tx, { name: '断网预案', steps, updateMinutes: 20 }));
  const counts = { together: 'site', tickets: 3, minutes: 30 } as const;
  const rule = await as(
    manager,
    '08:00',
  )((tx) => recordMajorIncidentRule(tx, { name: '同一场所多人报障', ...counts, planId: plan.id }));
  const { siteId } = xiling;
  const report = (clock: string) =>
    as(engineer, clock)((tx) => recordOne(tx, xiling, { siteId, title: '断网' })).then(({ id }) => id);
  const propose = (id: Id, clock: string) => as(system, clock)((tx) => proposeMajorIncidents(tx, id));
  const proposals = async () => {
    const { items } = await as(manager, '14:30')((tx) => listMajorIncidents(tx, { limit: 50, state: 'open' }));
    return items.filter(({ state }) => state === 'proposed');
  };
  await propose(await report('13:00'), '13:00');
  await propose(await report('13:40'), '13:40');
  await propose(await report('13:45'), '13:45');
  assert.deepEqual(await proposals(), [], 'the first is too long ago');
  const last = await report('13:50');
  await propose(last, '13:50');
  await propose(last, '13:51');
  const [proposed, ...more] = await proposals();
  assert.ok(proposed);
  assert.deepEqual([more, proposed.declaredAt], [[], null]);

  const { id: majorIncident, title } = proposed;
  assert.equal((await read(majorIncident)).rulePlan?.id, plan.id);
  const declared = await as(manager, '13:55')((tx) => confirmMajorIncident(tx, { majorIncident, title }));
  assert.deepEqual([declared.state, declared.tickets, declared.rule?.id], ['running', 3, rule.id]);

  await as(manager, '14:00')((tx) => retireMajorIncidentRule(tx, { majorIncidentRule: rule.id }));
  for (const clock of ['15:00', '15:01', '15:02']) await propose(await report(clock), clock);
  assert.deepEqual(await proposals(), []);
});

test('what is no major incident is dismissed, with a reason, and not proposed again at once', async () => {
  await as(
    manager,
    '08:00',
  )((tx) => recordMajorIncidentRule(tx, { name: '同一场所', together: 'site', tickets: 2, minutes: 60 }));
  const report = (clock: string) => as(engineer, clock)((tx) => recordOne(tx, donghai)).then(({ id }) => id);
  const propose = (id: Id, clock: string) => as(system, clock)((tx) => proposeMajorIncidents(tx, id));
  const open = async () =>
    (await as(manager, '17:00')((tx) => listMajorIncidents(tx, { limit: 50, state: 'open' }))).items.filter(
      ({ state }) => state === 'proposed',
    );
  await propose(await report('16:00'), '16:00');
  await propose(await report('16:01'), '16:01');
  const [proposed] = await open();
  const majorIncident = proposed?.id ?? '';
  await as(manager, '16:05')((tx) => dismissMajorIncident(tx, { majorIncident, reason: '演练' }));
  await propose(await report('16:10'), '16:10');
  assert.deepEqual(await open(), []);
  const confirm = as(manager, '16:20')((tx) => confirmMajorIncident(tx, { majorIncident, title: '断网' }));
  await assert.rejects(confirm, refuses('major_incident.not_now'));
});

test('a rule is changed as a whole, but for what its reports have in common', async () => {
  const { id, revision, abilities } = await as(
    manager,
    '08:00',
  )((tx) => recordMajorIncidentRule(tx, { name: '同一设备', together: 'asset', tickets: 3, minutes: 30 }));
  assert.deepEqual(abilities, ['change', 'retire']);
  const change = (more: object, seen = revision) =>
    as(manager, '08:10', seen)((tx) => changeMajorIncidentRule(tx, { majorIncidentRule: id, ...more }));
  const changed = await change({ name: '同一台设备', tickets: 5, planId: null });
  assert.deepEqual([changed.name, changed.tickets, changed.minutes, changed.together], ['同一台设备', 5, 30, 'asset']);
  await assert.rejects(change({ tickets: 6 }), refuses('stale'));
  const categoryId = (await as(manager, '08:11')(categoriesDelivered)).get('product.network');
  await assert.rejects(change({ categoryId }, changed.revision), refuses('major_incident.branchless', 'categoryId'));
  const same = await change({ name: '同一台设备' }, changed.revision);
  assert.equal(same.revision, changed.revision, 'what changes nothing is no change');

  const gone = await as(manager, '08:20')((tx) => retireMajorIncidentRule(tx, { majorIncidentRule: id }));
  assert.deepEqual(gone.abilities, []);
  await assert.rejects(change({ tickets: 9 }, gone.revision), refuses('major_incident.out_of_use'));
});

test('whoever sees some customers only sees of it what hits those', async () => {
  const { id: majorIncident } = await declare(await record(donghai), await record(xiling));
  const limited = { ...engineer, customers: [donghai.id] };
  const seen = await huaxin.as(limited, (tx) => readMajorIncident(tx, { majorIncident }));
  assert.deepEqual(
    seen.hits.map(({ customer }) => customer.id),
    [donghai.id],
  );
  assert.deepEqual([seen.tickets, seen.customers], [1, 1]);
  const foreign = other.as(stranger, (tx) => readMajorIncident(tx, { majorIncident }));
  await assert.rejects(foreign, refuses('not_found'));
});

test('a ticket that leads does not go to another customer; the command passes to who is there', async () => {
  const ticket = await record(donghai);
  const { id: majorIncident } = await declare(ticket);
  const all = { ...manager, customers: 'all' as const };
  const move = as(all, '10:30')((tx) => moveTicketToCustomer(tx, { ticket, customerId: xiling.id }));
  await assert.rejects(move, refuses('major_incident.leads'));
  const commanderId = expert.subjectId ?? '';
  const changed = await as(manager, '10:40')((tx) => changeMajorIncident(tx, { majorIncident, commanderId }));
  assert.equal(changed.commander?.id, commanderId);
  const nobody = as(manager, '10:41')((tx) => changeMajorIncident(tx, { majorIncident, commanderId: ticket }));
  await assert.rejects(nobody, refuses('unknown_reference', 'commanderId'));
});
