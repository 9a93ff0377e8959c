import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { contactOf } from '../../../../test/harness/callers.ts';
import { onFriday, openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { promiseTo } from '../../../sla/server/follow/promise.factory.ts';
import { readTimeline } from '../entries/read-timeline.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { acceptTicket } from '../tickets/accept-ticket.ts';
import { assignTicket } from '../tickets/assign-ticket.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { recordOne } from '../tickets/ticket.factory.ts';
import { listMilestones } from './list-milestones.ts';
import { recordMilestone } from './record-milestone.ts';
import { withdrawMilestone } from './withdraw-milestone.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, manager, donghai } = desk;

/** Donghai is promised arrival in 2 h, a word every hour, parts in 4 h; the second line takes over in 30 min. */
await desk.huaxin.as(manager, (tx) => promiseTo(tx, donghai.id), { now: onFriday('07:00') });

async function recorded() {
  return as(engineer, '09:00')((tx) => recordOne(tx, donghai));
}

test('what was noted stops the clock that waits for it, at the time at which it happened', async () => {
  const ticket = await recorded();
  const noted = await as(
    engineer,
    '14:00',
  )((tx) => recordMilestone(tx, { ticket: ticket.id, kind: 'arrived', at: onFriday('10:30'), note: '机房' }));
  const arrival = noted.clocks.find(({ kind }) => kind === 'arrival');
  assert.deepEqual([arrival?.phase, arrival?.result, arrival?.stoppedAt], ['stopped', 'met', onFriday('10:30')]);
  const { items } = await as(engineer, '14:00')((tx) => listMilestones(tx, { ticket: ticket.id }));
  assert.deepEqual(
    items.map(({ kind, note }) => [kind, note]),
    [['arrived', '机房']],
  );
});

test('what was noted by mistake is taken back, once, and counts no more', async () => {
  const ticket = await recorded();
  await as(engineer, '10:00')((tx) => recordMilestone(tx, { ticket: ticket.id, kind: 'arrived' }));
  const [milestone] = (await as(engineer, '10:00')((tx) => listMilestones(tx, { ticket: ticket.id }))).items;
  const withdrawal = { ticket: ticket.id, milestone: milestone?.id ?? assert.fail() };
  const { clocks } = await as(engineer, '10:05')((tx) => withdrawMilestone(tx, withdrawal));
  assert.equal(clocks.find(({ kind }) => kind === 'arrival')?.phase, 'running');
  assert.deepEqual((await as(engineer, '10:06')((tx) => listMilestones(tx, { ticket: ticket.id }))).items, []);
  await assert.rejects(
    as(engineer, '10:07')((tx) => withdrawMilestone(tx, withdrawal)),
    refuses('milestone.withdrawn'),
  );
});

test('refuses a time before the recording, and one in the future', async () => {
  const { id: ticket } = await recorded();
  const note = (at: string) => as(engineer, '10:00')((tx) => recordMilestone(tx, { ticket, kind: 'arrived', at }));
  await assert.rejects(note(onFriday('08:59')), refuses('milestone.before_recording', 'at'));
  await assert.rejects(note(onFriday('10:01')), refuses('milestone.in_future', 'at'));
});

test('each order of parts is a clock of its own; what comes in answers the oldest', async () => {
  const { id: ticket } = await recorded();
  const note = (clock: string, kind: 'parts_ordered' | 'parts_delivered') =>
    as(engineer, clock)((tx) => recordMilestone(tx, { ticket, kind }));
  await note('09:10', 'parts_ordered');
  await note('09:20', 'parts_ordered');
  const { clocks } = await note('11:00', 'parts_delivered');
  const deliveries = clocks.filter(({ kind }) => kind === 'delivery');
  assert.deepEqual(
    deliveries.map(({ run, phase, startedAt }) => [run, phase, startedAt]),
    [
      [1, 'stopped', onFriday('09:10')],
      [2, 'running', onFriday('09:20')],
    ],
  );
});

test('an order taken back is waited for no more, also of a ticket that nobody has touched since', async () => {
  const { id: ticket } = await recorded();
  await as(engineer, '09:10')((tx) => recordMilestone(tx, { ticket, kind: 'parts_ordered' }));
  const [order] = (await as(engineer, '09:11')((tx) => listMilestones(tx, { ticket }))).items;
  await as(engineer, '09:12')((tx) => withdrawMilestone(tx, { ticket, milestone: order?.id ?? assert.fail() }));
  const { clocks } = await as(engineer, '09:13')((tx) => readTicket(tx, { ticket }));
  assert.deepEqual(
    clocks.filter(({ kind }) => kind === 'delivery').map(({ phase }) => phase),
    ['void'],
  );
});

test('a public word of staff ends a silence and begins another; private and customers’ words do not', async () => {
  const { id: ticket } = await recorded();
  await as(engineer, '09:30')((tx) => writeEntry(tx, { ticket, kind: 'note', body: '内部' }));
  const reply = { ticket, kind: 'reply', audience: 'public', body: '正在看' } as const;
  await as(engineer, '10:00')((tx) => writeEntry(tx, reply));
  await as(engineer, '11:30')((tx) => writeEntry(tx, reply));
  const { clocks, nextDueAt } = await as(engineer, '11:40')((tx) => readTicket(tx, { ticket }));
  const silences = clocks.filter(({ kind }) => kind === 'update');
  assert.deepEqual(
    silences.map(({ phase, result, startedAt }) => [phase, result, startedAt]),
    [
      ['stopped', 'breached', onFriday('10:00')],
      ['running', 'open', onFriday('11:30')],
    ],
  );
  // nobody has accepted or arrived by then; this silence may last until 13:30
  assert.equal(nextDueAt, onFriday('11:00'));
});

test('each hand-over is timed until it is accepted, and customers see nothing of it', async () => {
  const { id: ticket } = await recorded();
  await as(engineer, '09:10')((tx) => acceptTicket(tx, { ticket }));
  await as(engineer, '10:00')((tx) => assignTicket(tx, { ticket, assigneeId: desk.expert.subjectId }));
  const handed = await as(desk.expert, '10:20')((tx) => acceptTicket(tx, { ticket }));
  const takeovers = handed.clocks.filter(({ level }) => level === 'ola');
  assert.deepEqual(
    takeovers.map(({ kind, phase, result, startedAt, stoppedAt }) => [kind, phase, result, startedAt, stoppedAt]),
    [['takeover', 'stopped', 'met', onFriday('10:00'), onFriday('10:20')]],
  );
  const caller = { ...contactOf(donghai.id, 'ticket.read'), subjectId: donghai.callerId };
  const seen = await as(caller, '10:30')((tx) => readTicket(tx, { ticket }));
  assert.ok(seen.clocks.every(({ level }) => level === 'sla'));
});

test('customers read that somebody arrived, and nothing of suppliers', async () => {
  const { id: ticket } = await recorded();
  await as(engineer, '09:30')((tx) => recordMilestone(tx, { ticket, kind: 'arrived' }));
  await as(engineer, '09:40')((tx) => recordMilestone(tx, { ticket, kind: 'supplier_asked' }));
  const caller = { ...contactOf(donghai.id, 'ticket.read'), subjectId: donghai.callerId };
  const { items } = await as(caller, '10:00')((tx) => readTimeline(tx, { ticket }));
  assert.deepEqual(
    items.map((item) => (item.type === 'event' ? item.kind : item.type)),
    ['ticket.recorded', 'ticket.arrived'],
  );
});
