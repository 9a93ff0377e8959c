import { changeLabelSetting } from '../../modules/assets/asset-label.contract.ts';
import { changeCustomerLayer } from '../../modules/calendars/calendar-layer.contract.ts';
import { recordCustomField } from '../../modules/custom-fields/custom-field.contract.ts';
import { recordCustomer } from '../../modules/customers/customer.contract.ts';
import { changeStaffScope } from '../../modules/customers/staff-scope.contract.ts';
import { signIn } from '../../modules/identity/session.contract.ts';
import { recordStaff } from '../../modules/identity/staff.contract.ts';
import { recordTeam } from '../../modules/identity/team.contract.ts';
import { makeToken } from '../../modules/identity/token.contract.ts';
import {
  changeCustomerDeskSetting,
  readCustomerDeskSetting,
} from '../../modules/service-desk/desk-setting.contract.ts';
import { writeEntry } from '../../modules/service-desk/entry.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import * as cast from '../../demo/cast/cast.ts';
import type { Client } from '../cast/client.ts';
import { handIn } from '../cast/hand-in.ts';
import { handInSheet } from '../cast/hand-in-sheet.ts';
import type { World } from '../cast/world.ts';
import { agreeOnLevels } from './agree-on-levels.ts';
import { agreeContract } from './agree-contract.ts';
import { beTold, openTicket } from './be-told.ts';
import { enterMachine } from './enter-machine.ts';
import { letInToMachine } from './let-in-to-machine.ts';
import { buyFrom } from './buy-from.ts';
import { joinPeople } from './join-people.ts';
import { keepCatalogue, keepMachine, wantWiped } from './keep-machine.ts';
import { keepMailRules } from './keep-mail-rules.ts';
import { keepReports } from './keep-reports.ts';
import { keepDaysOfObjectives, measureService, raiseRights } from './measure-service.ts';
import { keepView, workInBulk } from './keep-work-lists.ts';
import { escalate } from './escalate.ts';
import { fillBreaches } from './promise-and-breach.ts';
import { relateMachines } from './relate-machines.ts';
import { reportMachine } from './report-machine.ts';
import { giveTeam, organise } from './organise.ts';
import { furnishSite } from './furnish-site.ts';
import { registerAccount } from './register-account.ts';
import { ruleRouting } from './rule-routing.ts';
import { giveExtension, takeCalls } from './take-calls.ts';
import { takeMail } from './take-mail.ts';
import { workOnTicket } from './work-on-ticket.ts';
import { serveCustomers } from './serve-customers.ts';
import { signStatement } from './sign-statement.ts';

/** Gives both providers, and each customer of the first, rows in every table that there is. */
export async function fillTables(world: World): Promise<void> {
  const { as, ids, work } = world;
  const { donghai, xiling, stranger } = ids.customer;
  const theirs = await staffOf(as('stranger'), stranger);
  const ours = await staffOf(as('admin'), donghai);
  await giveTeam(as('stranger'), { customer: stranger, team: theirs });
  await giveTeam(as('admin'), { customer: donghai, team: ours });
  await giveTeam(as('admin'), { customer: xiling, team: ours });
  await ruleRouting(as('stranger'), { customerId: stranger, teamId: theirs });
  await ruleRouting(as('admin'), { customerId: donghai, teamId: ours });
  await agreeWith(as('stranger'), stranger);
  await agreeWith(as('admin'), donghai);
  await agreeWith(as('admin'), xiling);
  await measureService(as('stranger'), { customerId: stranger, code: 'oa.response_ms' });
  await measureService(as('admin'), { customerId: donghai, code: 'oa.response_ms' });
  await measureService(as('admin'), { customerId: xiling, code: 'school.response_ms' });
  await requestsOf(world);
  await guestsOf(world);
  await accountsOf(world);
  await placesOf(world);
  await callsOf(world, { theirs, ours });
  await mailsOf(world);
  await joinPeople(world);
  await sheetsOf(world);
  await contractsOf(world);
  await ticketOf(world, 'stranger');
  await ticketOf(world, 'donghai');
  await ticketOf(world, 'xiling');
  await work();
  await escalate(world);
  await fillBreaches(world);
  await keepDaysOfObjectives(world);
  await raiseRights(world);
  await serveCustomers(world);
  // what comes now waits to be delivered
  await ticketOf(world, 'stranger');
  await ticketOf(world, 'donghai');
  await ticketOf(world, 'xiling');
}

/** What the customer wants otherwise: of working hours, of labels, and at the desk. */
async function agreeWith(admin: Client, customer: string): Promise<void> {
  const layer = { overrides: { '2026-12-31': [] } };
  const unseen = { 'if-match': '"r1"' };
  await admin.ask(changeCustomerLayer, { params: { customer }, body: { layer }, headers: unseen });
  const anywhere = { networks: ['0.0.0.0/0'] };
  await admin.ask(changeLabelSetting, { params: { customer }, body: anywhere, headers: unseen });
  await wantWiped(admin, customer);
  await agreeOnLevels(admin, { customerId: customer, name: '桌面服务' });
  const { revision } = await admin.ask(readCustomerDeskSetting, { params: { customer } });
  const body = { closing: 'signature_required' } as const;
  await admin.ask(changeCustomerDeskSetting, { params: { customer }, body, headers: { 'if-match': `"r${revision}"` } });
}

/** One in a team, limited to the customer, with all that is kept of staff; answers with the team. */
async function staffOf(admin: Client, customer: string): Promise<string> {
  const { id: team } = await admin.ask(recordTeam, { body: { name: '驻场组', line: 1 } });
  const { id: staff } = await admin.ask(recordStaff, {
    body: { name: '马超', email: 'machao@example.cn', teamIds: [team], roleIds: [] },
  });
  await admin.ask(changeStaffScope, { params: { staff }, body: { customerIds: [customer] } });
  await organise(admin, { staff, team });
  await keepReports(admin);
  await keepView(admin);
  await buyFrom(admin, '联创电脑');
  await keepCatalogue(admin, 'ThinkCentre M75q');
  await beTold(admin);
  return team;
}

/** A guest of a machine, and a machine with all that is kept of one, with each customer. */
async function guestsOf(world: World): Promise<void> {
  const { customer, contact } = world.ids;
  await letInToMachine(world, 'stranger', { customerId: customer.stranger, userId: contact.stranger });
  await letInToMachine(world, 'admin', { customerId: customer.donghai, userId: contact.caller });
  await letInToMachine(world, 'admin', { customerId: customer.xiling, userId: contact.teacher });
  await keepMachine(world.as('stranger'), customer.stranger);
  await relateMachines(world.as('stranger'), { customerId: customer.stranger, word: '总部' });
  await relateMachines(world.as('admin'), { customerId: customer.donghai, word: '总部' });
  await relateMachines(world.as('admin'), { customerId: customer.xiling, word: '工厂' });
  await reportMachine(world, world.as('stranger'), { customerId: customer.stranger, word: '总部' });
  await reportMachine(world, world.as('admin'), { customerId: customer.donghai, word: '总部' });
  await reportMachine(world, world.as('admin'), { customerId: customer.xiling, word: '工厂' });
  await keepMachine(world.as('admin'), customer.donghai);
  await keepMachine(world.as('admin'), customer.xiling);
}

/** A token, an own field, a stored answer and a wrong password, with each provider. */
async function requestsOf({ as }: World): Promise<void> {
  for (const who of ['admin', 'stranger'] as const) {
    await as(who).ask(recordCustomField, { body: { noun: 'ticket', kind: 'line', label: '合同编号' } });
    await as(who).ask(makeToken, { body: { name: '脚本', scopes: ['customer.read'] } });
    await as(who).ask(recordCustomer, { body: { name: '西江电力' }, headers: { 'idempotency-key': 'walls' } });
  }
  for (const { code, admin } of Object.values(cast.providers)) {
    await as('nobody').try(signIn, { body: { provider: code, email: admin.email, password: 'not the password' } });
  }
}

/** An account in a system, and a statement that is signed, with each customer. */
async function accountsOf({ as, ids: { customer, contact } }: World): Promise<void> {
  const { donghai, xiling, stranger } = customer;
  await registerAccount(as('stranger'), { customerId: stranger, contactId: contact.stranger });
  await registerAccount(as('admin'), { customerId: donghai, contactId: contact.caller });
  await registerAccount(as('admin'), { customerId: xiling, contactId: contact.teacher });
  await signStatement(as('stranger'), stranger);
  await signStatement(as('admin'), donghai);
  await signStatement(as('admin'), xiling);
}

/** A line of its own and a call on it, with each customer; an extension, with each provider. */
async function callsOf({ as, ids, clock }: World, team: { theirs: string; ours: string }): Promise<void> {
  const { donghai, xiling, stranger } = ids.customer;
  const line = { name: '专线', now: clock.now() };
  await takeCalls(as('stranger'), { ...line, customerId: stranger, teamId: team.theirs, number: '4008000001' });
  await takeCalls(as('admin'), { ...line, customerId: donghai, teamId: team.ours, number: '4008000002' });
  await takeCalls(as('admin'), { ...line, customerId: xiling, teamId: team.ours, number: '4008000003' });
  await giveExtension(as('stranger'), ids.staff.stranger, '8001');
  await giveExtension(as('admin'), ids.staff.engineer, '8001');
}

/** A mailbox of its own and a mail in it, with each customer. */
async function mailsOf(world: World): Promise<void> {
  const { as, ids } = world;
  const { donghai, xiling, stranger } = ids.customer;
  const subject = '打印机卡纸';
  const theirs = { provider: 'beichen', customerId: stranger, address: 'it@beichen.example.cn', subject } as const;
  await takeMail(world, as('stranger'), theirs);
  const ours = { provider: 'huaxin', subject } as const;
  await takeMail(world, as('admin'), { ...ours, customerId: donghai, address: 'donghai@huaxin.example.cn' });
  await takeMail(world, as('admin'), { ...ours, customerId: xiling, address: 'xiling@huaxin.example.cn' });
  await keepMailRules(as('stranger'), { customerId: stranger, word: 'nanshan' });
  await keepMailRules(as('admin'), { customerId: donghai, word: 'donghai' });
  await keepMailRules(as('admin'), { customerId: xiling, word: 'xiling' });
}

/** A contract with all that belongs to one, with each customer: what they have done afterwards is counted by it. */
async function contractsOf({ as, ids: { customer, contact } }: World): Promise<void> {
  const of = (customerId: string, contactId: string) => ({ customerId, contactId, name: '年度外包' });
  await agreeContract(as('stranger'), of(customer.stranger, contact.stranger));
  await agreeContract(as('admin'), of(customer.donghai, contact.caller));
  await agreeContract(as('admin'), of(customer.xiling, contact.teacher));
}

/** A sheet of contacts that waits to be confirmed, with each provider. */
async function sheetsOf(world: World): Promise<void> {
  const { donghai, stranger } = world.ids.customer;
  const rows = '姓名,工号\r\n马超,E-1';
  await handInSheet(world, 'admin', { customerId: donghai, rows });
  await handInSheet(world, 'stranger', { customerId: stranger, rows });
}

/** A department, a room and a refusal, with each customer. */
async function placesOf({ as, ids: { customer, site } }: World): Promise<void> {
  await furnishSite(as('stranger'), { customerId: customer.stranger, siteId: site.stranger });
  await furnishSite(as('admin'), { customerId: customer.donghai, siteId: site.donghai });
  await furnishSite(as('admin'), { customerId: customer.xiling, siteId: site.xiling });
}

async function ticketOf(world: World, where: 'donghai' | 'xiling' | 'stranger'): Promise<void> {
  const { as, ids } = world;
  const who = where === 'stranger' ? 'stranger' : 'hotline';
  const client = as(who);
  const callerId = { donghai: ids.contact.caller, xiling: ids.contact.teacher, stranger: ids.contact.stranger }[where];
  const report = {
    kind: 'incident',
    title: '打印机卡纸',
    channel: 'phone',
    impact: 'degraded',
    urgency: 'normal',
  } as const;
  const customerId = ids.customer[where];
  const assetId = await enterMachine(client, { customerId, userId: callerId });
  const { id } = await client.ask(recordTicket, { body: { ...report, customerId, callerId, assetId } });
  const query = { subjectKind: 'ticket', subjectId: id };
  await handIn(world, who, { name: '现场.txt', bytes: '内部说明', query });
  await client.ask(writeEntry, { params: { ticket: id }, body: { kind: 'note', body: '内部说明' } });
  await client.ask(writeEntry, { params: { ticket: id }, body: { kind: 'reply', body: '公开答复' } });
  await workInBulk(client, id);
  await workOnTicket(as(where === 'stranger' ? 'stranger' : 'admin'), id);
  await openTicket(client, id);
}
