import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { saveCustomerSettings } from '../settings/desk-setting.store.ts';
import { closeSilentTickets } from '../tickets/close-silent-tickets.ts';
import { confirmTicket } from '../tickets/confirm-ticket.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { resolveTicket } from '../tickets/resolve-ticket.ts';
import { signTicket } from '../tickets/sign-ticket.ts';
import { personOf, recordOne, type Company } from '../tickets/ticket.factory.ts';
import { remindSignatures } from './remind-signatures.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, engineer, manager, donghai, xiling } = desk;
const own = { sendsStatusLines: null, closing: 'signature_required', consentDays: null, revision: 1 } as const;
await as(manager, '09:00')((tx) => saveCustomerSettings(tx, { ...own, customerId: donghai.id }));

async function solved(company: Company) {
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, company));
  const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '重装' };
  await as(engineer, '11:00')((tx) => resolveTicket(tx, { ticket: id, ...solution }));
  return id;
}

test("the customer's confirmation is a signature", async () => {
  const ticket = await solved(donghai);
  const caller = personOf(donghai, 'end_user', donghai.callerId);
  const { status, signedBy, signedAt } = await as(caller, '12:00')((tx) => confirmTicket(tx, { ticket }));
  assert.deepEqual([status, signedBy?.id, signedAt !== null], ['closed', donghai.callerId, true]);
});

test('where the customer signs, staff confirm by naming who did', async () => {
  const ticket = await solved(donghai);
  const confirmed = as(manager, '12:00')((tx) => confirmTicket(tx, { ticket }));
  await assert.rejects(confirmed, refuses('ticket.signature_needed', 'signerId'));
  await assert.rejects(
    as(manager, '12:00')((tx) => signTicket(tx, { ticket, signerId: xiling.callerId })),
    refuses('unknown_reference', 'signerId'),
  );
  const signer = { ticket, signerId: donghai.colleagueId };
  const { status, signedBy } = await as(manager, '12:00')((tx) => signTicket(tx, signer));
  assert.deepEqual([status, signedBy?.id], ['closed', donghai.colleagueId]);
});

test('a signature is added to what silence has closed, once', async () => {
  const ticket = await solved(xiling);
  await huaxin.as(manager, closeSilentTickets, { now: '2026-12-01T02:00:00.000Z' });
  const signer = { ticket, signerId: xiling.callerId };
  const { closure, signedBy } = await as(manager, '12:00')((tx) => signTicket(tx, signer));
  assert.deepEqual([closure, signedBy?.id], ['silent_consent', xiling.callerId]);
  await assert.rejects(
    as(manager, '12:01')((tx) => signTicket(tx, signer)),
    refuses('ticket.not_yours'),
  );
});

test('silence closes nothing where the customer signs; it is reminded after 1, 3 and 5 working days', async () => {
  const ticket = await solved(donghai);
  for (const day of ['21', '23', '24', '25', '26', '27', '28', '30']) {
    const now = `2026-11-${day}T08:00:00.000Z`;
    await huaxin.as(manager, closeSilentTickets, { now });
    await huaxin.as(manager, remindSignatures, { now });
  }
  const { status } = await as(manager, '12:00')((tx) => readTicket(tx, { ticket }));
  assert.equal(status, 'resolved');
  const events = await as(manager, '12:00')((tx) => historyOf(tx, { kind: 'ticket', id: ticket }));
  const days = events.flatMap(({ kind, payload }) => (kind === 'ticket.signature_reminded' ? [payload['days']] : []));
  assert.deepEqual(days, [1, 3, 5]);
});
