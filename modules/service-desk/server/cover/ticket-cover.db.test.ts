import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { makeAsset } from '../../../assets/server/assets/asset.factory.ts';
import {
  annexDevice,
  giveQuota,
  leftOf,
  makeContract,
  termsWith,
} from '../../../contracts/server/contracts/contract.factory.ts';
import { cancelTicket } from '../tickets/cancel-ticket.ts';
import { changeTicket } from '../tickets/change-ticket.ts';
import { recordOne } from '../tickets/ticket.factory.ts';
import { statusHistory } from '../tickets/ticket-status.store.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { recordTimeEntry } from '../time/record-time-entry.ts';
import { retireTimeEntry } from '../time/retire-time-entry.ts';
import { chooseTicketContract } from './choose-ticket-contract.ts';
import { countTicketUse } from './count-ticket-use.ts';
import { readTicketCover } from './read-ticket-cover.ts';
import { verifyTicketUses } from './verify-ticket-uses.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, donghai, xiling, huaxin } = desk;
const system = systemCaller('test');

const hours = { name: '工时', unit: 'minute', period: 'month', amount: 600 } as const;
const calls = { name: '报修', unit: 'ticket', period: 'month', amount: 2 } as const;
const terms = termsWith({ coversOnlyListed: true });

const listed = await as(manager, '08:00')((tx) => makeAsset(tx, { customerId: donghai.id }));
const other = await as(manager, '08:00')((tx) => makeAsset(tx, { customerId: donghai.id }));
const { id: annex } = await as(
  manager,
  '08:10',
)((tx) =>
  makeContract(tx, { customerId: donghai.id, name: '设备运维', terms }, async ({ id: contract }) => {
    await annexDevice(tx, contract, listed.id);
    await giveQuota(tx, contract, hours);
    await giveQuota(tx, contract, calls);
  }),
);

const record = (assetId: string, clock = '10:00') => as(engineer, clock)((tx) => recordOne(tx, donghai, { assetId }));
const row = (id: string) => huaxin.as(system, (tx) => ticketById(tx, id, 'all'));
const count = (id: string) => huaxin.as(system, (tx) => countTicketUse(tx, id));
const left = () => as(manager, '17:00')((tx) => leftOf(tx, annex));

test('a ticket is served under the contract that covers it, and agreements may choose by it', async () => {
  const { id } = await record(listed.id);
  const ticket = await row(id);
  assert.deepEqual([ticket?.contractId, ticket?.coverage], [annex, 'covered']);
  const [first] = await huaxin.as(system, (tx) => statusHistory(tx, id));
  assert.deepEqual([first?.traits?.contractId, first?.traits?.isBeyondLimit], [annex, false]);
  await as(manager, '10:05')((tx) => cancelTicket(tx, { ticket: id, reason: 'mistaken' }));
});

test('of a machine that is not listed, and of a customer without a contract, one is told so', async () => {
  const { id } = await record(other.id);
  assert.equal((await row(id))?.coverage, 'excluded');
  const { id: without } = await as(engineer, '10:00')((tx) => recordOne(tx, xiling));
  assert.deepEqual([(await row(without))?.contractId, (await row(without))?.coverage], [null, 'per_job']);
});

test('another machine is judged anew, and the clocks may follow', async () => {
  const { id } = await record(other.id);
  await as(engineer, '10:10')((tx) => changeTicket(tx, { ticket: id, assetId: listed.id }));
  assert.equal((await row(id))?.coverage, 'covered');
  await count(id);
  await as(manager, '10:20')((tx) => cancelTicket(tx, { ticket: id, reason: 'mistaken' }));
  await count(id);
  assert.deepEqual(await left(), [600, 2]);
});

test('time and tickets use up what the contract gives, once however often they are counted', async () => {
  const { id } = await record(listed.id);
  const spend = (tx: Tx) =>
    recordTimeEntry(tx, { ticket: id, kind: 'on_site', minutes: 90, endedAt: tx.now, isBillable: false });
  await as(engineer, '12:00')(spend);
  const entry = await as(engineer, '13:00')(spend);
  await count(id);
  await count(id);
  assert.deepEqual(await left(), [420, 1]);
  await as(engineer, '13:05')((tx) => retireTimeEntry(tx, { timeEntry: entry.id }));
  await count(id);
  assert.deepEqual(await left(), [510, 1]);
  // by the job, after all: nothing of it is the contract's
  await as(manager, '14:00')((tx) => chooseTicketContract(tx, { ticket: id, contractId: null }));
  await count(id);
  assert.deepEqual(await left(), [600, 2]);
});

test('of two workers at one ticket, the one that saw it earlier leaves nothing behind', async () => {
  const { id } = await record(listed.id);
  const [hasCounted, isServedByTheJob] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = huaxin.as(system, async (tx) => {
    await countTicketUse(tx, id);
    hasCounted.resolve();
    await isServedByTheJob.promise;
  });
  await hasCounted.promise;
  await as(manager, '14:00')((tx) => chooseTicketContract(tx, { ticket: id, contractId: null }));
  const quick = count(id);
  await setTimeout(200);
  isServedByTheJob.resolve();
  await Promise.all([slow, quick]);
  assert.deepEqual(await left(), [600, 2]);
});

test('once the month is used up, it is said before work starts', async () => {
  const [one, two] = [await record(listed.id), await record(listed.id)];
  await count(one.id);
  await count(two.id);
  const three = await record(listed.id);
  assert.equal((await row(three.id))?.coverage, 'quota_used_up');
  const { now } = await as(engineer, '15:00')((tx) => readTicketCover(tx, { ticket: three.id }));
  assert.deepEqual(now.reason.params, { name: '设备运维', quota: '报修' });
});

test('a contract of somebody else is no choice', async () => {
  const { id: strange } = await as(manager, '10:00')((tx) => makeContract(tx, { customerId: xiling.id }));
  const { id } = await record(listed.id);
  const choose = as(manager, '10:10')((tx) => chooseTicketContract(tx, { ticket: id, contractId: strange }));
  await assert.rejects(choose, refuses('unknown_reference', 'contractId'));
});

test('without a contract nothing is covered by one', async () => {
  const { id } = await record(listed.id);
  const choose = as(
    manager,
    '10:10',
  )((tx) => chooseTicketContract(tx, { ticket: id, contractId: null, coverage: 'covered' }));
  await assert.rejects(choose, refuses('ticket.contract_needed', 'coverage'));
});

test('what contracts count of a ticket otherwise than it stands, and of no ticket, is told', async () => {
  const { id } = await record(listed.id);
  const run = <T>(work: (tx: Tx) => Promise<T>) => huaxin.as(system, work);
  const findings = async () => (await run(verifyTicketUses)).filter((line) => line.includes(id));
  assert.deepEqual(await findings(), [], 'it is about to be counted');
  await run((tx) => tx.run(sqlBuilder.deleteFrom('eventDelivery')));
  assert.deepEqual(await findings(), [`use of ticket ${id}: is not counted, should be`]);
  await count(id);
  assert.deepEqual(await findings(), []);
  const spoil = (change: object) =>
    run((tx) => tx.run(sqlBuilder.updateTable('contractUse').set(change).where('subjectId', '=', id)));
  await spoil({ amount: 5, onDay: '2026-01-01' });
  const days = '2026-11-19 or 2026-11-20';
  assert.deepEqual(await findings(), [
    `use of ticket ${id}: amount is 5, should be 1; day is 2026-01-01, should be ${days}`,
  ]);
  await spoil({ subjectKind: 'time_entry' });
  assert.deepEqual(await findings(), [
    `use of ticket ${id}: is not counted, should be`,
    `use of time_entry ${id}: there is no such time_entry`,
  ]);
});
