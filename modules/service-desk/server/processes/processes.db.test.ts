import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { staffOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import type { ProcessTerms } from '../../process-variant.contract.ts';
import { changeDeskSetting } from '../settings/change-desk-setting.ts';
import { closeSilentTickets } from '../tickets/close-silent-tickets.ts';
import { confirmTicket } from '../tickets/confirm-ticket.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { personOf, recordOne } from '../tickets/ticket.factory.ts';
import { changeProcessVariant } from './change-process-variant.ts';
import { listProcessVariants } from './list-process-variants.ts';
import { readPortalDress } from './read-portal-dress.ts';
import { readProcessVariant } from './read-process-variant.ts';
import { readTicketProcess } from './read-governing-variant.ts';
import { recordProcessVariant } from './record-process-variant.ts';
import { retireProcessVariant } from './retire-process-variant.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, manager, other, stranger, donghai, xiling } = desk;
const solution = { code: 'permanent', mode: 'phone', solution: '重启' };
const today = '2026-11-20';

const usual: ProcessTerms = {
  requiredFields: [],
  closing: null,
  consentDays: null,
  signing: 'anybody',
  signerIds: [],
  followUpWay: null,
  sendsStatusLines: null,
  leftOut: [],
};
const silentNextDay: ProcessTerms = { ...usual, closing: 'silent_consent', consentDays: 1 };

const tailor = (clock: string, terms: ProcessTerms, more: object = {}) =>
  as(
    manager,
    clock,
  )((tx) => recordProcessVariant(tx, { name: '西陵约定', customerId: xiling.id, validFrom: today, terms, ...more }));
const resolvedAt = (clock: string, company: typeof donghai, more: object = {}) =>
  as(engineer, clock)((tx) => recordOne(tx, company, { resolution: solution, ...more }));
const statusOf = async (ticket: string) => (await as(engineer, '18:00')((tx) => readTicket(tx, { ticket }))).status;
const onMonday = { now: '2026-11-23T09:00:00.000Z' };

test('what cannot be tailored is refused in words, at its place', async () => {
  const without = tailor('09:00', { ...usual, leftOut: ['clocks'] });
  await assert.rejects(without, refuses('process_variant.fixed_step', 'terms.leftOut'));
  const past = tailor('09:00', usual, { validFrom: '2026-11-19' });
  await assert.rejects(past, refuses('process_variant.before_today', 'validFrom'));
  const nobody = as(manager, '09:00')((tx) => recordProcessVariant(tx, { name: 'x', validFrom: today, terms: usual }));
  await assert.rejects(nobody, refuses('process_variant.for_nobody', 'customerId'));
  const stranded = tailor('09:00', { ...usual, signing: 'named', signerIds: [donghai.callerId] });
  await assert.rejects(stranded, refuses('unknown_reference', 'signerId'));
});

test('the variant at recording governs how a ticket closes, whatever is agreed later', async () => {
  const before = await resolvedAt('09:10', xiling);
  const variant = await tailor('09:20', silentNextDay);
  const governed = await resolvedAt('09:30', xiling);
  const elsewhere = await resolvedAt('09:30', donghai);
  const later = { ...usual, closing: 'signature_required' as const };
  await as(
    manager,
    '09:40',
    1,
  )((tx) => changeProcessVariant(tx, { processVariant: variant.id, validFrom: today, terms: later }));
  const signing = await resolvedAt('09:50', xiling);
  const said = await as(engineer, '10:00')((tx) => readTicketProcess(tx, { ticket: governed.id }));
  assert.deepEqual(
    [said.process?.name, said.process?.version, said.process?.reach, said.closing, said.consentDays],
    ['西陵约定', 1, 'customer', 'silent_consent', 1],
  );
  const none = await as(engineer, '10:00')((tx) => readTicketProcess(tx, { ticket: before.id }));
  assert.deepEqual([none.process, none.closing], [null, 'silent_consent']);

  await desk.huaxin.as(manager, closeSilentTickets, onMonday);
  const states = await Promise.all([before, governed, elsewhere, signing].map(({ id }) => statusOf(id)));
  assert.deepEqual(states, ['resolved', 'closed', 'resolved', 'resolved']);
  await assert.rejects(
    as(manager, '18:10')((tx) => confirmTicket(tx, { ticket: signing.id })),
    refuses('ticket.signature_needed', 'signerId'),
  );
  await as(manager, '18:20', 2)((tx) => retireProcessVariant(tx, { processVariant: variant.id }));
});

test('staff are asked for what the variant requires; customers report as they can', async () => {
  const variant = await tailor('10:00', { ...usual, requiredFields: ['description', 'callerId'] });
  const { id, callerId } = xiling;
  const bare = as(engineer, '10:05')((tx) => recordOne(tx, { ...xiling, callerId: '' }, { callerId: undefined }));
  await assert.rejects(
    bare,
    (error: { code?: string; places?: unknown }) => error.code === 'process_variant.field_required',
  );
  const person = personOf(xiling, 'end_user', callerId);
  const own = await as(person, '10:06')((tx) => recordOne(tx, xiling, { channel: 'portal' }));
  const said = await as(engineer, '10:07')((tx) => readTicketProcess(tx, { ticket: own.id }));
  assert.equal(said.process?.id, variant.id);
  const { items } = await as(engineer, '10:08')((tx) => listProcessVariants(tx, { customerId: id }));
  assert.deepEqual(
    items.map(({ openCount }) => openCount),
    [1],
  );
  await as(manager, '10:09', 1)((tx) => retireProcessVariant(tx, { processVariant: variant.id }));
});

test('who signs is agreed by name, and nobody else does', async () => {
  const terms: ProcessTerms = {
    ...usual,
    closing: 'signature_required',
    signing: 'named',
    signerIds: [xiling.colleagueId],
  };
  const variant = await tailor('11:00', terms);
  const ticket = await resolvedAt('11:05', xiling);
  const caller = personOf(xiling, 'end_user', xiling.callerId);
  const chief = personOf(xiling, 'customer_manager', xiling.colleagueId);
  const refused = as(caller, '11:10')((tx) => confirmTicket(tx, { ticket: ticket.id }));
  await assert.rejects(refused, refuses('process_variant.other_signer', 'signerId'));
  await as(chief, '11:15')((tx) => confirmTicket(tx, { ticket: ticket.id }));
  assert.equal(await statusOf(ticket.id), 'closed');
  await as(manager, '11:20', 1)((tx) => retireProcessVariant(tx, { processVariant: variant.id }));
});

test('beside the standard, with its days; a version that has not begun governs nothing', async () => {
  await as(manager, '12:00', 1)((tx) => changeDeskSetting(tx, { consentDays: 5 }));
  const variant = await tailor('12:01', silentNextDay, { validFrom: '2026-12-01' });
  assert.deepEqual([variant.current, variant.standard.consentDays], [null, 5]);
  assert.ok(variant.ways.some(({ from, act, to }) => from === 'resolved' && act === 'confirm' && to === 'closed'));
  const ticket = await resolvedAt('12:05', xiling);
  const { process } = await as(engineer, '12:06')((tx) => readTicketProcess(tx, { ticket: ticket.id }));
  assert.equal(process, null);
  const second = tailor('12:10', usual);
  await assert.rejects(second, refuses('process_variant.one_in_use'));
  await as(manager, '12:20', 1)((tx) => retireProcessVariant(tx, { processVariant: variant.id }));
});

test('the portal wears what the variant of the whole customer says', async () => {
  const dress = { name: '西陵中学报修', hotline: '0571-8888', color: '#aa3322', address: '行政楼 101' };
  const variant = await tailor('13:00', usual, { portal: dress });
  const person = personOf(xiling, 'end_user', xiling.callerId);
  assert.deepEqual((await as(person, '13:05')(readPortalDress)).dress, dress);
  const theirs = personOf(donghai, 'end_user', donghai.callerId);
  assert.equal((await as(theirs, '13:05')(readPortalDress)).dress, null);
  assert.equal((await as(engineer, '13:05')(readPortalDress)).dress, null);
  await as(manager, '13:10', 1)((tx) => retireProcessVariant(tx, { processVariant: variant.id }));
});

test('what one customer has agreed is nothing for those who look after another, or for another provider', async () => {
  const variant = await tailor('14:00', silentNextDay);
  const reading = (tx: Parameters<typeof readProcessVariant>[0]) =>
    readProcessVariant(tx, { processVariant: variant.id });
  const ofDonghai = staffOf([donghai.id], 'process_variant.read');
  await assert.rejects(as(ofDonghai, '14:01')(reading), refuses('not_found'));
  await assert.rejects(other.as(stranger, reading), refuses('not_found'));
  const limited = staffOf([donghai.id], 'process_variant.change');
  const forAll = as(
    limited,
    '14:02',
  )((tx) => {
    const scope = { name: 'x', categoryId: variant.id };
    return recordProcessVariant(tx, { ...scope, validFrom: today, terms: usual });
  });
  await assert.rejects(forAll, refuses('process_variant.for_all_customers'));
});
