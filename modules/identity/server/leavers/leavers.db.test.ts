import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { callerOf } from '../accounts/account.factory.ts';
import { accountOf } from '../accounts/find-account.ts';
import { recordStaff } from '../staff/record-staff.ts';
import { readStaff } from '../staff/read-staff.ts';
import { readTeam } from '../teams/read-team.ts';
import { recordTeam } from '../teams/record-team.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { recordOne } from '../../../service-desk/server/tickets/ticket.factory.ts';
import { readTicket } from '../../../service-desk/server/tickets/read-ticket.ts';
import { acceptTicket } from '../../../service-desk/server/tickets/accept-ticket.ts';
import { changeCustomer } from '../../../customers/server/customers/change-customer.ts';
import { readCustomer } from '../../../customers/server/customers/read-customer.ts';
import { listHoldings } from './list-holdings.ts';
import { reinstateStaff } from './reinstate-staff.ts';
import { retireStaff } from './retire-staff.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, expert, engineer, donghai, huaxin } = desk;

const holders: readonly StaffHolder[] = moduleRegisters.flatMap(({ staffHolders = [] }) => staffHolders);
const boss = { ...manager, permissions: new Set([...manager.permissions, ...engineer.permissions]) };
const inOffice = <T>(work: (tx: Tx) => Promise<T>) => as(boss, '11:00')(work);

/** An engineer who took up a ticket and works on it, leads a team and manages a customer. */
async function busyEngineer(name: string) {
  const member = await inOffice((tx) => recordStaff(tx, { name, email: `${name}@huaxin.example.cn` }));
  const account = await huaxin.as(systemCaller('test'), (tx) => accountOf(tx, { kind: 'staff', subjectId: member.id }));
  const caller = await huaxin.as(systemCaller('test'), (tx) => callerOf(tx, account?.id ?? ''));
  const able = { ...caller, permissions: engineer.permissions };
  const ticket = await as(able, '10:00')((tx) => recordOne(tx, donghai));
  await as(able, '10:05')((tx) => acceptTicket(tx, { ticket: ticket.id }));
  const lead = { memberIds: [member.id], leaderId: member.id };
  const team = await inOffice((tx) => recordTeam(tx, { name: `${name}的组`, line: 2, ...lead }));
  const given = { customer: donghai.id, accountManagerId: member.id };
  await inOffice((tx) => changeCustomer(tx, given));
  return { ...member, ticket, team };
}

const successor = expert.subjectId ?? '';

test('shows what a leaver holds, and refuses to let them go while nobody takes it over', async () => {
  const leaver = await busyEngineer('林涛');
  const { items } = await inOffice((tx) => listHoldings(tx, { staff: leaver.id }, holders));
  assert.deepEqual(
    items.map(({ textKey, count, canReturn }) => [textKey, count, canReturn]),
    [
      ['identity:holder.leads', 1, false],
      ['customers:holder.managed', 1, false],
      ['service-desk:holder.unsolved', 1, true],
    ],
  );
  const leave = (input: { successorId?: string; returnsWork?: boolean }) =>
    inOffice((tx) => retireStaff(tx, { staff: leaver.id, ...input }, holders));
  await assert.rejects(leave({}), refuses('staff.successor_needed', 'successorId'));
  await assert.rejects(leave({ returnsWork: true }), refuses('staff.successor_needed', 'successorId'));
  await assert.rejects(leave({ successorId: leaver.id }), refuses('staff.cannot_succeed', 'successorId'));
  const still = await inOffice((tx) => readTicket(tx, { ticket: leaver.ticket.id }));
  assert.equal(still.assignee?.id, leaver.id, 'nothing was moved by what was refused');
});

test('hands over tickets, teams and customers in the act of leaving', async () => {
  const leaver = await busyEngineer('高翔');
  const left = await inOffice((tx) => retireStaff(tx, { staff: leaver.id, successorId: successor }, holders));
  assert.deepEqual([left.accountState, left.abilities], ['disabled', ['reinstate']]);
  const ticket = await inOffice((tx) => readTicket(tx, { ticket: leaver.ticket.id }));
  assert.deepEqual([ticket.assignee?.id, ticket.owner?.id, ticket.status], [successor, successor, 'registered']);
  const team = await inOffice((tx) => readTeam(tx, { team: leaver.team.id }));
  assert.deepEqual(
    team.members.map(({ id, isLeader }) => [id, isLeader]),
    [[successor, true]],
  );
  const customer = await inOffice((tx) => readCustomer(tx, { customer: donghai.id }));
  assert.equal(customer.accountManager?.id, successor);
  const { items } = await inOffice((tx) => listHoldings(tx, { staff: leaver.id }, holders));
  assert.deepEqual(items, []);
});

test("puts tickets back into their team's queue, while somebody takes over the rest", async () => {
  const leaver = await busyEngineer('罗勇');
  const how = { successorId: successor, returnsWork: true };
  await inOffice((tx) => retireStaff(tx, { staff: leaver.id, ...how }, holders));
  const ticket = await inOffice((tx) => readTicket(tx, { ticket: leaver.ticket.id }));
  assert.deepEqual([ticket.assignee, ticket.owner, ticket.status], [null, null, 'registered']);
});

test('whoever is back has their roles, and is invited to set a password anew', async () => {
  const { id } = await inOffice((tx) => recordStaff(tx, { name: '何平', email: 'heping@huaxin.example.cn' }));
  await assert.rejects(
    inOffice((tx) => reinstateStaff(tx, { staff: id })),
    refuses('staff.not_retired'),
  );
  await inOffice((tx) => retireStaff(tx, { staff: id }, holders));
  const back = await inOffice((tx) => reinstateStaff(tx, { staff: id }));
  assert.deepEqual([back.retiredAt, back.accountState], [null, 'waiting']);
  assert.equal((await inOffice((tx) => readStaff(tx, { staff: id }))).abilities.includes('invite'), true);
});

test("another provider's staff member is not found", async () => {
  const stranger = { ...boss, subjectId: desk.stranger.subjectId };
  await assert.rejects(
    desk.other.as(stranger, (tx) => retireStaff(tx, { staff: successor }, holders)),
    { code: 'not_found' },
  );
});
