import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { makeAsset, makeRetiredAsset } from '../../../assets/server/assets/asset.factory.ts';
import { listCallerMachines } from '../machines/list-caller-machines.ts';
import { changeTicket } from './change-ticket.ts';
import { listTickets } from './list-tickets.ts';
import { personOf, recordOne } from './ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, donghai, xiling } = desk;

const machineOf = (company: typeof donghai, userId: string | null = company.callerId, kind = 'printer') =>
  as(engineer, '09:00')((tx) => makeAsset(tx, { customerId: company.id, name: '财务打印机', kind, userId }));

test('a ticket names its machine, and the list finds it by machine and by kind', async () => {
  const { id: assetId, number } = await machineOf(donghai, null, 'projector');
  const ticket = await as(engineer, '10:00')((tx) => recordOne(tx, donghai, { assetId }));
  assert.deepEqual(ticket.asset, { id: assetId, number, name: '财务打印机' });
  for (const query of [{ assetId }, { assetKind: 'projector' }]) {
    const { items } = await as(engineer, '10:01')((tx) => listTickets(tx, query));
    assert.deepEqual(
      items.map(({ id, asset }) => [id, asset?.number]),
      [[ticket.id, number]],
    );
  }
});

test("refuses another customer's machine, and one that is out of use", async () => {
  const theirs = await machineOf(xiling);
  const old = await as(engineer, '09:01')((tx) => makeRetiredAsset(tx, { customerId: donghai.id }));
  for (const { id: assetId } of [theirs, old]) {
    const recorded = as(engineer, '10:00')((tx) => recordOne(tx, donghai, { assetId }));
    await assert.rejects(recorded, refuses('unknown_reference', 'assetId'));
  }
});

test('changing the machine is told by the log', async () => {
  const [first, second] = [await machineOf(donghai), await machineOf(donghai)];
  const { id: ticket } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai, { assetId: first.id }));
  const changed = await as(engineer, '10:05')((tx) => changeTicket(tx, { ticket, assetId: second.id }));
  assert.equal(changed.asset?.id, second.id);
  const history = await as(engineer, '10:06')((tx) => historyOf(tx, { kind: 'ticket', id: ticket }));
  assert.deepEqual(history.at(-1)?.payload, { changes: { assetId: { from: first.id, to: second.id } } });
});

test('offers a caller’s machines, those first that there was most trouble with', async () => {
  const { colleagueId: callerId } = xiling;
  const [quiet, troubled] = [await machineOf(xiling, callerId), await machineOf(xiling, callerId)];
  await as(engineer, '10:00')((tx) => recordOne(tx, xiling, { assetId: troubled.id }));
  const { items } = await as(engineer, '10:01')((tx) => listCallerMachines(tx, { callerId }));
  assert.deepEqual(
    items.map(({ id, ticketCount }) => [id, ticketCount]),
    [
      [troubled.id, 1],
      [quiet.id, 0],
    ],
  );
});

test("a customer's person reports their own machine, and neither a colleague's nor the asking after it", async () => {
  const [mine, colleagues] = [await machineOf(donghai), await machineOf(donghai, donghai.colleagueId)];
  const me = personOf(donghai, 'end_user', donghai.callerId);
  const report = (assetId: string) =>
    as(me, '11:00')((tx) => recordOne(tx, donghai, { channel: 'portal', assetId, siteId: undefined }));
  assert.equal((await report(mine.id)).asset?.number, mine.number);
  await assert.rejects(report(colleagues.id), refuses('unknown_reference', 'assetId'));
  const asked = (callerId: string) => as(me, '11:05')((tx) => listCallerMachines(tx, { callerId }));
  assert.ok((await asked(donghai.callerId)).items.some(({ id }) => id === mine.id));
  assert.deepEqual((await asked(donghai.colleagueId)).items, []);
});
