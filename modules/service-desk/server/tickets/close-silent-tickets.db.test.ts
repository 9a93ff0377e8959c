import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { makeContract, termsWith } from '../../../contracts/server/contracts/contract.factory.ts';
import { changeCustomerDeskSetting } from '../settings/change-customer-desk-setting.ts';
import { closeSilentTickets } from './close-silent-tickets.ts';
import { confirmTicket } from './confirm-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { recordOne } from './ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, as, engineer, manager, donghai, xiling } = desk;
const resolution = { code: 'permanent', mode: 'phone', solution: '重启' };

async function statusesAfterTurnAt(now: string, ...tickets: { id: string }[]): Promise<string[]> {
  await huaxin.as(systemCaller('service-desk.close-silent-tickets'), closeSilentTickets, { now });
  const views = await Promise.all(
    tickets.map(({ id }) => huaxin.as(engineer, (tx) => readTicket(tx, { ticket: id }), { now })),
  );
  return views.map(({ status, closure }) => (closure ? `${status} ${closure}` : status));
}

test('what nobody objected to for three working days is closed by the system, and said to be', async () => {
  const early = await as(engineer, '09:00')((tx) => recordOne(tx, donghai, { resolution }));
  const late = await as(engineer, '17:00')((tx) => recordOne(tx, donghai, { resolution }));
  const open = await as(engineer, '09:00')((tx) => recordOne(tx, donghai));

  // Friday → Wednesday
  const before = await statusesAfterTurnAt('2026-11-25T00:59:00.000Z', early, late, open);
  assert.deepEqual(before, ['resolved', 'resolved', 'registered']);
  const between = await statusesAfterTurnAt('2026-11-25T01:00:00.000Z', early, late, open);
  assert.deepEqual(between, ['closed silent_consent', 'resolved', 'registered']);
  const then = await statusesAfterTurnAt('2026-11-25T09:00:00.000Z', early, late, open);
  assert.deepEqual(then, ['closed silent_consent', 'closed silent_consent', 'registered']);

  const { rows } = await desk.ground.owner.query<{ actor: string; payload: object }>(
    "select actor_kind as actor, payload from event where subject_id = $1 and kind = 'ticket.closed'",
    [early.id],
  );
  assert.deepEqual(rows, [{ actor: 'system', payload: { closure: 'silent_consent' } }]);
});

test('a customer that must sign is never taken as silent, and one with other days waits so long', async () => {
  const agree = (input: Parameters<typeof changeCustomerDeskSetting>[1]) =>
    as(manager, '08:00')((tx) => changeCustomerDeskSetting(tx, input));
  await agree({ customer: donghai.id, closing: 'signature_required' });
  await agree({ customer: xiling.id, consentDays: 5 });
  const mustSign = await as(engineer, '09:00')((tx) => recordOne(tx, donghai, { resolution }));
  const patient = await as(engineer, '09:00')((tx) => recordOne(tx, xiling, { resolution }));

  const before = await statusesAfterTurnAt('2026-11-27T00:59:00.000Z', mustSign, patient);
  assert.deepEqual(before, ['resolved', 'resolved']);
  const then = await statusesAfterTurnAt('2026-11-27T01:00:00.000Z', mustSign, patient);
  assert.deepEqual(then, ['resolved', 'closed silent_consent']);
});

test('what the contract says of closing goes before customer and provider', async () => {
  const under = (customerId: string, terms: Parameters<typeof termsWith>[0]) =>
    as(manager, '08:30')((tx) => makeContract(tx, { customerId, terms: termsWith(terms) }));
  // 东海 signs by itself, and so does nobody else
  await under(donghai.id, { closing: 'silent_consent', consentDays: 2 });
  await under(xiling.id, { closing: 'signature_required' });
  const silent = await as(engineer, '09:00')((tx) => recordOne(tx, donghai, { resolution }));
  const signs = await as(engineer, '09:00')((tx) => recordOne(tx, xiling, { resolution }));

  const before = await statusesAfterTurnAt('2026-11-24T00:59:00.000Z', silent, signs);
  assert.deepEqual(before, ['resolved', 'resolved']);
  const then = await statusesAfterTurnAt('2026-12-24T01:00:00.000Z', silent, signs);
  assert.deepEqual(then, ['closed silent_consent', 'resolved']);
  const confirm = as(manager, '10:00')((tx) => confirmTicket(tx, { ticket: signs.id }));
  await assert.rejects(confirm, refuses('ticket.signature_needed', 'signerId'));
});
