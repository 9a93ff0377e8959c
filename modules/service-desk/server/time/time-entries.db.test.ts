import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { readTimeline } from '../entries/read-timeline.ts';
import { personOf, recordOne } from '../tickets/ticket.factory.ts';
import { changeTimeEntry } from './change-time-entry.ts';
import { listTimeEntries } from './list-time-entries.ts';
import { readTicketTime } from './read-ticket-time.ts';
import { recordTimeEntry } from './record-time-entry.ts';
import { retireTimeEntry } from './retire-time-entry.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, expert, manager, stranger, donghai } = desk;
const covered = { kind: 'remote', isBillable: false } as const;

const record = () => as(engineer, '10:00')((tx) => recordOne(tx, donghai)).then(({ id }) => id);

test('time is recorded, corrected and taken back, and the sums follow', async () => {
  const ticket = await record();
  const first = await as(engineer, '10:30')((tx) => recordTimeEntry(tx, { ticket, ...covered, minutes: 20 }));
  await as(
    engineer,
    '10:31',
  )((tx) => recordTimeEntry(tx, { ticket, kind: 'on_site', minutes: 60, isBillable: true, reason: '合同外设备' }));
  const sums = async () => (await as(engineer, '11:00')((tx) => readTicketTime(tx, { ticket }))).sums;
  assert.deepEqual(await sums(), [
    { kind: 'remote', minutes: 20, billableMinutes: 0 },
    { kind: 'on_site', minutes: 60, billableMinutes: 60 },
  ]);
  const change = { timeEntry: first.id, minutes: 25 };
  const { revision, minutes } = await as(engineer, '10:40', first.revision)((tx) => changeTimeEntry(tx, change));
  assert.deepEqual([revision, minutes], [2, 25]);
  await as(engineer, '10:50', 2)((tx) => retireTimeEntry(tx, { timeEntry: first.id }));
  assert.deepEqual(await sums(), [{ kind: 'on_site', minutes: 60, billableMinutes: 60 }]);
  const { items } = await as(engineer, '11:00')((tx) => readTimeline(tx, { ticket }));
  const told = items.flatMap((item) =>
    item.type === 'event' && item.kind.startsWith('time_entry') ? [item.kind] : [],
  );
  const kinds = ['time_entry.recorded', 'time_entry.recorded', 'time_entry.changed', 'time_entry.retired'];
  assert.deepEqual(told, kinds);
});

test('refuses billable time without a reason, a stale save, and what was taken back', async () => {
  const ticket = await record();
  const unexplained = { ticket, kind: 'phone', minutes: 5, isBillable: true } as const;
  await assert.rejects(
    as(engineer, '10:10')((tx) => recordTimeEntry(tx, unexplained)),
    refuses('time_entry.reason_missing', 'reason'),
  );
  const { id } = await as(engineer, '10:10')((tx) => recordTimeEntry(tx, { ticket, ...covered, minutes: 5 }));
  const change = { timeEntry: id, note: '回电' };
  await assert.rejects(
    as(engineer, '10:11', 7)((tx) => changeTimeEntry(tx, change)),
    refuses('stale'),
  );
  await as(engineer, '10:12', 1)((tx) => retireTimeEntry(tx, { timeEntry: id }));
  await assert.rejects(
    as(engineer, '10:13', 2)((tx) => changeTimeEntry(tx, change)),
    refuses('time_entry.retired'),
  );
});

test("others' time is for those who may correct it, and nobody abroad finds any", async () => {
  const ticket = await record();
  const theirs = { ticket, ...covered, minutes: 10, staffId: expert.subjectId ?? '' };
  await assert.rejects(
    as(engineer, '10:10')((tx) => recordTimeEntry(tx, theirs)),
    refuses('time_entry.not_yours', 'staffId'),
  );
  const { id, staff } = await as(manager, '10:10')((tx) => recordTimeEntry(tx, theirs));
  assert.equal(staff.id, expert.subjectId);
  const mine = await as(expert, '10:20')((tx) => listTimeEntries(tx, {}));
  assert.deepEqual(
    mine.items.map((entry) => entry.id),
    [id],
  );
  const asked = as(engineer, '10:20')((tx) => listTimeEntries(tx, { staffId: expert.subjectId ?? '' }));
  await assert.rejects(asked, refuses('time_entry.not_yours', 'staffId'));
  const abroad = await desk.other.as({ ...stranger, permissions: manager.permissions }, (tx) =>
    listTimeEntries(tx, {}),
  );
  assert.deepEqual(abroad.items, []);
});

test("the customer's people are told nothing of it, whatever they ask", async () => {
  const ticket = await record();
  await as(engineer, '10:10')((tx) => recordTimeEntry(tx, { ticket, ...covered, minutes: 10 }));
  const caller = personOf(donghai, 'customer_manager', donghai.callerId);
  assert.equal(caller.permissions.has('ticket.read_work'), false);
  await assert.rejects(
    as(caller, '10:20')((tx) => readTicketTime(tx, { ticket })),
    /permission denied/,
  );
});
