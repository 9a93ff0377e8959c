import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { categoriesDelivered } from '../../../catalogue/index.ts';
import { chooseTicketContract } from '../cover/choose-ticket-contract.ts';
import { readTicketCover } from '../cover/read-ticket-cover.ts';
import { changeTicket } from '../tickets/change-ticket.ts';
import { listTickets } from '../tickets/list-tickets.ts';
import { resolveTicket } from '../tickets/resolve-ticket.ts';
import { makeMachine, recordOne } from '../tickets/ticket.factory.ts';
import { decideReworkExclusion } from './decide-rework-exclusion.ts';
import { listReworkProposals } from './list-rework-proposals.ts';
import { readRework } from './read-rework.ts';
import { recordReworkExclusion } from './record-rework-exclusion.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, engineer, expert, manager, donghai, xiling } = desk;
const solution = { code: 'permanent', mode: 'on_site', solution: '换了电源' };

const { repair, tune, network } = await as(
  manager,
  '08:00',
)(async (tx) => {
  const ids = await categoriesDelivered(tx);
  const idOf = (code: string) => ids.get(code) ?? assert.fail(code);
  return {
    repair: idOf('service.hardware.repair'),
    tune: idOf('service.hardware.tune'),
    network: idOf('product.network'),
  };
});
const newMachine = () => as(manager, '08:00')((tx) => makeMachine(tx, donghai, 'desktop'));

/** A fault of the machine that was put right in the morning. */
async function repaired(assetId: Id): Promise<Id> {
  const { id } = await as(engineer, '09:00')((tx) => recordOne(tx, donghai, { assetId, categoryId: repair }));
  await as(engineer, '09:30')((tx) => resolveTicket(tx, { ticket: id, ...solution }));
  return id;
}

async function cameBack(assetId: Id, ticketId: Id, categoryId = tune): Promise<Id> {
  const linkedTo = { kind: 'recurrence_of', ticketId } as const;
  return (await as(expert, '11:00')((tx) => recordOne(tx, donghai, { assetId, categoryId, linkedTo }))).id;
}

const proposed = (assetId: Id, asked: { categoryId?: Id; customerId?: Id; kind?: 'incident' | 'question' } = {}) =>
  as(
    expert,
    '10:00',
  )((tx) =>
    listReworkProposals(tx, { customerId: donghai.id, categoryId: tune, kind: 'incident', ...asked, assetId }),
  ).then(({ items }) => items.map(({ id, guaranteedUntil }) => [id, guaranteedUntil]));
const coverageOf = async (ticket: Id) => (await as(manager, '12:00')((tx) => readTicketCover(tx, { ticket }))).coverage;
const state = (ticket: Id) =>
  as(
    expert,
    '11:30',
  )((tx) => recordReworkExclusion(tx, { ticket, reason: 'surge', evidence: '主板电容击穿，照片为证' }));
const counted = async () => {
  const query = { counted: 'rework_count', limit: 50 } as const;
  return (await as(manager, '13:00')((tx) => listTickets(tx, query))).items.map(({ id }) => id);
};

test('a fault of the same branch on the same machine is offered as rework, and no other', async () => {
  const [assetId, otherId] = [await newMachine(), await newMachine()];
  const earlier = await repaired(assetId);
  assert.deepEqual(await proposed(assetId), [[earlier, '2027-02-20T01:30:00.000Z']]);
  assert.deepEqual(await proposed(assetId, { categoryId: network }), []);
  assert.deepEqual(await proposed(assetId, { kind: 'question' }), []);
  assert.deepEqual(await proposed(assetId, { customerId: xiling.id }), []);
  assert.deepEqual(await proposed(otherId), []);
});

test('it is put right free of charge, and counts against whoever took it first', async () => {
  const assetId = await newMachine();
  const earlier = await repaired(assetId);
  const ticket = await cameBack(assetId, earlier);
  assert.equal(await coverageOf(ticket), 'guarantee');
  assert.ok((await counted()).includes(earlier));
  const rework = await as(expert, '12:00')((tx) => readRework(tx, { ticket }));
  assert.deepEqual(
    [rework.isFree, rework.earlier?.id, rework.earlier?.firstResponder?.id],
    [true, earlier, engineer.subjectId],
  );
  const before = await as(expert, '12:00')((tx) => readRework(tx, { ticket: earlier }));
  assert.deepEqual(
    before.cameBackAs.map(({ id }) => id),
    [ticket],
  );
});

test('what is another fault is not free for being called a recurrence', async () => {
  const assetId = await newMachine();
  const earlier = await repaired(assetId);
  assert.notEqual(await coverageOf(await cameBack(assetId, earlier, network)), 'guarantee');
  assert.notEqual(await coverageOf(await cameBack(await newMachine(), earlier)), 'guarantee');
});

test('a corrected category leaves it free, and nobody charges for it by choosing a contract', async () => {
  const assetId = await newMachine();
  const ticket = await cameBack(assetId, await repaired(assetId));
  await as(expert, '11:10')((tx) => changeTicket(tx, { ticket, categoryId: network }));
  assert.equal(await coverageOf(ticket), 'guarantee');
  const charge = as(
    expert,
    '11:20',
  )((tx) => chooseTicketContract(tx, { ticket, contractId: null, coverage: 'per_job' }));
  await assert.rejects(charge, refuses('rework.exclusion_needed', 'coverage'));
});

test('an exclusion is decided by another, who reviews; accepted, it is charged for and counts against nobody', async () => {
  const assetId = await newMachine();
  const earlier = await repaired(assetId);
  const ticket = await cameBack(assetId, earlier);
  const { id, abilities } = await state(ticket);
  assert.deepEqual(abilities, []);
  await assert.rejects(state(ticket), refuses('rework.stated'));
  assert.equal(await coverageOf(ticket), 'guarantee', 'stating changes nothing yet');

  const decide = (who: typeof manager) =>
    as(who, '12:00')((tx) => decideReworkExclusion(tx, { reworkExclusion: id, decision: 'accepted', words: '属实' }));
  await assert.rejects(decide(expert), refuses('rework.own_statement'));
  assert.equal((await decide(manager)).decision, 'accepted');
  assert.notEqual(await coverageOf(ticket), 'guarantee');
  assert.ok(!(await counted()).includes(earlier));
  await assert.rejects(decide(manager), refuses('rework.decided'));
  const told = await huaxin.as(manager, (tx) => readRework(tx, { ticket }));
  assert.deepEqual([told.isFree, told.exclusions[0]?.decidedBy?.id], [false, manager.subjectId]);
});

test('rejected, it stays free, and another may be stated', async () => {
  const assetId = await newMachine();
  const ticket = await cameBack(assetId, await repaired(assetId));
  const { id } = await state(ticket);
  await as(manager, '12:00')((tx) => decideReworkExclusion(tx, { reworkExclusion: id, decision: 'rejected' }));
  assert.equal(await coverageOf(ticket), 'guarantee');
  assert.equal((await state(ticket)).decision, null);
});

test('where nothing is free there is nothing to exclude', async () => {
  const ticket = await repaired(await newMachine());
  await assert.rejects(state(ticket), refuses('rework.not_free'));
});
