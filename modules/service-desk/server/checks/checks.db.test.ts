import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { readTicketTime } from '../time/read-ticket-time.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { resolveTicket } from '../tickets/resolve-ticket.ts';
import { makeMachine, recordOne } from '../tickets/ticket.factory.ts';
import { readTicketDemands } from './read-ticket-demands.ts';
import { setTicketCheck } from './set-ticket-check.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, engineer, donghai } = desk;
const system = systemCaller('test');
const solution = { code: 'permanent', mode: 'on_site', solution: '换了电源' };
const checklist = [
  { key: 'power', text: '断电' },
  { key: 'test', text: '开机测试' },
];

const machineId = await huaxin.as(system, (tx) => makeMachine(tx, donghai, 'desktop'));
const categoryId = await huaxin.as(system, async (tx) => {
  const id = tx.newId();
  const asked = {
    requiredFields: JSON.stringify(['asset', 'steps', 'time_entry']),
    checklist: JSON.stringify(checklist),
  };
  const place = { id, tenantId: tx.tenantId, name: '主机', path: '主机', position: 999, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('category').values({ ...place, ...asked, isBilledSeparately: true }));
  return id;
});
const record = () => as(engineer, '10:00')((tx) => recordOne(tx, donghai, { categoryId })).then(({ id }) => id);

async function placesRefused(work: Promise<unknown>): Promise<string[]> {
  const refusal: unknown = await work.catch((error: unknown) => error);
  assert.ok(refusal instanceof Refusal, String(refusal));
  assert.equal(refusal.code, 'ticket.incomplete');
  return refusal.places.map(({ field }) => field);
}

const resolve = (ticket: Id, more: object = {}) =>
  as(engineer, '11:00')((tx) => resolveTicket(tx, { ticket, ...solution, ...more }));

test('refuses to resolve without what the category demands, and names each at its place', async () => {
  const ticket = await record();
  const everything = ['assetId', 'steps', 'timeEntry', 'checkedKeys', 'checkedKeys'];
  assert.deepEqual(await placesRefused(resolve(ticket)), everything);
  assert.deepEqual(await placesRefused(resolve(ticket, { steps: ['换电源'], checkedKeys: ['power'] })), [
    'assetId',
    'timeEntry',
    'checkedKeys',
  ]);
  const { status, startedAt } = await as(engineer, '11:01')((tx) => readTicket(tx, { ticket }));
  assert.deepEqual([status, startedAt], ['registered', null]);
});

test('what is missing can be said along with the resolution, in one act', async () => {
  const ticket = await record();
  await as(engineer, '10:30')((tx) => setTicketCheck(tx, { ticket, key: 'power', isChecked: true }));
  const timeEntry = { kind: 'on_site', minutes: 30, isBillable: false } as const;
  const { status, asset } = await resolve(ticket, {
    assetId: machineId,
    steps: ['换电源'],
    checkedKeys: ['test'],
    timeEntry,
  });
  assert.deepEqual([status, asset?.id], ['resolved', machineId]);
  const { items } = await as(engineer, '11:05')((tx) => readTicketTime(tx, { ticket }));
  assert.deepEqual(
    items.map(({ minutes, staff }) => [minutes, staff.id]),
    [[30, engineer.subjectId]],
  );
});

test('a tick says who and when, can be taken away, and a line that is not of the list is refused', async () => {
  const ticket = await record();
  const set = (key: string, isChecked: boolean) =>
    as(engineer, '10:30')((tx) => setTicketCheck(tx, { ticket, key, isChecked }));
  const { checklist: lines } = await set('power', true);
  assert.deepEqual(
    lines.map(({ text, checkedBy }) => [text, checkedBy?.id ?? null]),
    [
      ['断电', engineer.subjectId],
      ['开机测试', null],
    ],
  );
  await set('power', false);
  const demands = await as(engineer, '10:40')((tx) => readTicketDemands(tx, { ticket }));
  assert.ok(demands.checklist.every(({ checkedAt }) => checkedAt === null));
  await assert.rejects(set('gone', true), refuses('check.unknown_line', 'key'));
});
