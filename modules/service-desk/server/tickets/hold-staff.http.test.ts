import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWorld } from '../../../../test/cast/world.ts';
import { changeCustomer, readCustomer } from '../../../customers/customer.contract.ts';
import { listHoldings, reinstateStaff, retireStaff } from '../../../identity/leaver.contract.ts';
import { inviteStaff, recordStaff } from '../../../identity/staff.contract.ts';
import { acceptLink } from '../../../identity/session.contract.ts';
import { listRoles } from '../../../identity/role.contract.ts';
import { readTeam, recordTeam } from '../../../identity/team.contract.ts';
import { Client, sessionIn } from '../../../../test/cast/client.ts';
import { acceptTicket } from '../../ticket-act.contract.ts';
import { readTicket, recordTicket } from '../../ticket.contract.ts';

const world = await openWorld();
after(() => world.close());

const admin = world.as('admin');
const { customer, contact, staff } = world.ids;
const successorId = staff.expert;

async function newcomer(name: string, email: string): Promise<{ id: string; client: Client }> {
  const roles = (await admin.ask(listRoles)).items.filter(({ code }) => code === 'first_line');
  const roleIds = roles.map(({ id }) => id);
  const { id } = await admin.ask(recordStaff, { body: { name, email, roleIds } });
  const { link } = await admin.ask(inviteStaff, { params: { staff: id } });
  const token = link.split('#')[1] ?? '';
  const answered = await world.as('nobody').try(acceptLink, { body: { token, password: 'correct horse battery' } });
  return { id, client: new Client(world.app, sessionIn(answered)) };
}

/** An engineer who took up a ticket and works on it, leads a team and manages a customer. */
async function busyEngineer(name: string, email: string) {
  const { id, client } = await newcomer(name, email);
  const ticket = await client.ask(recordTicket, {
    body: {
      kind: 'incident',
      customerId: customer.donghai,
      callerId: contact.caller,
      title: '打印机卡纸',
      channel: 'phone',
      impact: 'degraded',
      urgency: 'normal',
    },
  });
  await client.ask(acceptTicket, { params: { ticket: ticket.id } });
  const team = await admin.ask(recordTeam, { body: { name: `${name}的组`, memberIds: [id], leaderId: id } });
  const { revision } = await admin.ask(readCustomer, { params: { customer: customer.donghai } });
  await admin.ask(changeCustomer, {
    params: { customer: customer.donghai },
    body: { accountManagerId: id },
    headers: { 'if-match': `"r${revision}"` },
  });
  const leave = (body: { successorId?: string; returnsWork?: boolean }) =>
    admin.try(retireStaff, { params: { staff: id }, body });
  return { id, ticket, team, leave };
}

const refusal = (answered: { status: number; body: unknown }) => [
  answered.status,
  (answered.body as { code?: string }).code,
];

test('shows what a leaver holds, and refuses to let them go while nobody takes it over', async () => {
  const leaver = await busyEngineer('林涛', 'lintao@huaxin.example.cn');
  const { items } = await admin.ask(listHoldings, { params: { staff: leaver.id } });
  assert.deepEqual(
    items.map(({ textKey, count, canReturn }) => [textKey, count, canReturn]),
    [
      ['identity:holder.leads', 1, false],
      ['customers:holder.managed', 1, false],
      ['service-desk:holder.unsolved', 1, true],
    ],
  );
  assert.deepEqual(refusal(await leaver.leave({})), [409, 'staff.successor_needed']);
  assert.deepEqual(refusal(await leaver.leave({ returnsWork: true })), [409, 'staff.successor_needed']);
  assert.deepEqual(refusal(await leaver.leave({ successorId: leaver.id })), [422, 'staff.cannot_succeed']);
  const still = await admin.ask(readTicket, { params: { ticket: leaver.ticket.id } });
  assert.equal(still.assignee?.id, leaver.id, 'nothing was moved by what was refused');
});

test('hands over tickets, teams and customers in the act of leaving', async () => {
  const leaver = await busyEngineer('高翔', 'gaoxiang@huaxin.example.cn');
  const { status, body: left } = await leaver.leave({ successorId });
  assert.deepEqual([status, left.accountState, left.abilities], [201, 'disabled', ['reinstate']]);
  const ticket = await admin.ask(readTicket, { params: { ticket: leaver.ticket.id } });
  assert.deepEqual([ticket.assignee?.id, ticket.owner?.id, ticket.status], [successorId, successorId, 'registered']);
  const team = await admin.ask(readTeam, { params: { team: leaver.team.id } });
  assert.deepEqual(
    team.members.map(({ id, isLeader }) => [id, isLeader]),
    [[successorId, true]],
  );
  const managed = await admin.ask(readCustomer, { params: { customer: customer.donghai } });
  assert.equal(managed.accountManager?.id, successorId);
  assert.deepEqual((await admin.ask(listHoldings, { params: { staff: leaver.id } })).items, []);
});

test("puts tickets back into their team's queue, while somebody takes over the rest", async () => {
  const leaver = await busyEngineer('罗勇', 'luoyong@huaxin.example.cn');
  assert.equal((await leaver.leave({ successorId, returnsWork: true })).status, 201);
  const ticket = await admin.ask(readTicket, { params: { ticket: leaver.ticket.id } });
  assert.deepEqual([ticket.assignee, ticket.owner, ticket.status], [null, null, 'registered']);
});

test('whoever is back has their roles, and is invited to set a password anew', async () => {
  const { id } = await newcomer('何平', 'heping@huaxin.example.cn');
  const back = () => admin.try(reinstateStaff, { params: { staff: id } });
  assert.deepEqual(refusal(await back()), [409, 'staff.not_retired']);
  await admin.ask(retireStaff, { params: { staff: id }, body: {} });
  const { body } = await back();
  assert.deepEqual([body.retiredAt, body.accountState, body.roles.length], [null, 'waiting', 1]);
});
