import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Caller } from '../../platform/database/caller.ts';
import { openDesk } from '../harness/service-desk.ts';
import { recordContact } from '../../modules/customers/server/contacts/record-contact.ts';
import { recordDepartment } from '../../modules/customers/server/departments/record-department.ts';
import { indexTicket } from '../../modules/service-desk/server/tickets/index-ticket.ts';
import { listTickets } from '../../modules/service-desk/server/tickets/list-tickets.ts';
import { personOf, recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, donghai, xiling } = desk;

const people = { lead: '', below: '', beside: '' };
const tickets = { ofLead: '', below: '', beside: '' };
before(async () => {
  const department = (name: string, parentId?: string) =>
    as(manager, '09:00')((tx) => recordDepartment(tx, { customerId: donghai.id, name, ...(parentId && { parentId }) }));
  const finance = await department('资金部');
  const cashiers = await department('出纳组', finance.id);
  const warehouse = await department('物流部');
  const contact = async (name: string, departmentId: string) =>
    (await as(manager, '09:05')((tx) => recordContact(tx, { name, customerId: donghai.id, departmentId }))).id;
  people.lead = await contact('林总', finance.id);
  people.below = await contact('小出纳', cashiers.id);
  people.beside = await contact('仓管', warehouse.id);
  const report = async (callerId: string) =>
    (
      await as(
        engineer,
        '09:10',
      )((tx) => recordOne(tx, donghai, { callerId, siteId: undefined, title: '税控盘连不上' }))
    ).id;
  tickets.ofLead = await report(people.lead);
  tickets.below = await report(people.below);
  tickets.beside = await report(people.beside);
  for (const id of Object.values(tickets)) await as(engineer, '09:15')((tx) => indexTicket(tx, id));
});

async function seen(who: Caller, q?: string): Promise<string[]> {
  const { items } = await as(who, '10:00')((tx) => listTickets(tx, q ? { q } : {}));
  return items.map(({ id }) => id).toSorted();
}

test('a department lead sees the tickets of their department and of those below it, in lists and in search', async () => {
  const lead = personOf(donghai, 'department_lead', people.lead);
  const own = [tickets.ofLead, tickets.below].toSorted();
  assert.deepEqual(await seen(lead), own);
  assert.deepEqual(await seen(lead, '税控盘'), own);
});

test('whoever is in the department without leading it sees their own', async () => {
  assert.deepEqual(await seen(personOf(donghai, 'end_user', people.below)), [tickets.below]);
});

test('who answers for a site sees what is about it, whoever called', async () => {
  const body = { name: '厂长', customerId: donghai.id, siteId: donghai.siteId };
  const { id } = await as(manager, '09:20')((tx) => recordContact(tx, body));
  const here = await as(
    engineer,
    '09:30',
  )((tx) => recordOne(tx, donghai, { callerId: people.beside, siteId: donghai.siteId }));
  const found = await seen(personOf(donghai, 'customer_site_manager', id));
  assert.ok(found.includes(here.id) && !found.includes(tickets.beside));
});

test("nobody's department reaches into another customer", async () => {
  const other = personOf(xiling, 'department_lead', xiling.callerId);
  assert.ok((await seen(other)).every((id) => !Object.values(tickets).includes(id)));
});
