import type { Caller } from '../../platform/database/caller.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import { listEvents } from '../../modules/audit/event.contract.ts';
import { listEscalationRules } from '../../modules/sla/escalation-rule.contract.ts';
import { listCalendars } from '../../modules/calendars/calendar.contract.ts';
import { listCategories } from '../../modules/catalogue/category.contract.ts';
import { listCodeLists } from '../../modules/catalogue/code-list.contract.ts';
import { recordCustomField } from '../../modules/custom-fields/custom-field.contract.ts';
import { listRoles } from '../../modules/identity/role.contract.ts';
import { listSessions, readSession, signIn, signOut } from '../../modules/identity/session.contract.ts';
import { makeToken } from '../../modules/identity/token.contract.ts';
import { listCannedTexts } from '../../modules/service-desk/canned-text.contract.ts';
import { listTicketTemplates } from '../../modules/service-desk/ticket-template.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { makeApp } from '../../server/app.ts';
import * as cast from '../../demo/cast/cast.ts';
import { Client, sessionIn } from '../cast/client.ts';
import { handIn } from '../cast/hand-in.ts';
import { handInSheet } from '../cast/hand-in-sheet.ts';
import type { World } from '../cast/world.ts';
import { tellEngineer } from './be-told.ts';
import { agreeOnLevels } from './agree-on-levels.ts';
import { agreeContract } from './agree-contract.ts';
import { enterMachine } from './enter-machine.ts';
import { keepReports } from './keep-reports.ts';
import { measureService, rightOf } from './measure-service.ts';
import { keepView, workInBulk } from './keep-work-lists.ts';
import { workOnTicket } from './work-on-ticket.ts';
import { breachAndExcuse } from './promise-and-breach.ts';
import { organise } from './organise.ts';
import { furnishSite } from './furnish-site.ts';
import { registerAccount } from './register-account.ts';

type Walker = 'stranger' | 'strangerContact' | 'teacher' | 'resident' | 'colleague' | 'guest';

const title = '机密：东海总账无法打开 SECRET-DONGHAI';
const ofProvider = [cast.providers.huaxin.name, 'huaxin.example.cn'];
const ofDonghai = ['SECRET-DONGHAI', cast.customers.donghai.address];

/** Words that must never reach this person. */
export const markers: Record<Walker, string[]> = {
  stranger: [...ofProvider, ...ofDonghai, cast.contacts.caller.email],
  strangerContact: [...ofProvider, ...ofDonghai, cast.contacts.caller.email],
  teacher: [...ofDonghai, cast.contacts.caller.email, cast.contacts.colleague.email],
  resident: [...ofDonghai, cast.contacts.caller.email],
  // of the same customer: may know its sites, not another's ticket
  colleague: ['SECRET-DONGHAI'],
  guest: [...ofDonghai, cast.contacts.caller.email],
};

export interface Samples {
  byNoun(noun: string): string;
  byField(field: string): string;
  isOwn(who: Walker, nouns: string[]): boolean;
  ended: Client;
  guest: Client;
  countEvents(): Promise<number>;
}

/** One row of ours for each noun, with marked words in it; of the customer 东海 where it is a customer's. */
export async function placeMarkers(world: World): Promise<Samples> {
  const rows = await rowsOfOurs(world);
  return {
    byNoun: (noun) => rows[noun] ?? '',
    byField: (field) => rows[field.replace(/Ids?$/, '')] ?? rows[synonyms[field] ?? ''] ?? '',
    isOwn: (who, nouns) => who === 'colleague' && nouns.every((noun) => noun !== 'ticket' && noun !== 'attachment'),
    ended: await endedSession(world),
    guest: await guestOf(world),
    countEvents: () => countEvents(world),
  };
}

const synonyms: Record<string, string> = {
  userId: 'contact',
  callerId: 'contact',
  affectedId: 'contact',
  doubleId: 'contact',
  assigneeId: 'staff',
  actorId: 'staff',
  subjectId: 'ticket',
  ownerId: 'staff',
  toId: 'staff',
  otherId: 'ticket',
  signerId: 'contact',
  accountManagerId: 'staff',
  leaderId: 'staff',
  successorId: 'staff',
  defaultTeamId: 'team',
  parentId: 'category',
  systemId: 'customerSystem',
  intoId: 'category',
  proposalId: 'supplementProposal',
  deviceId: 'asset',
};

async function rowsOfOurs(world: World): Promise<Record<string, string>> {
  const admin = world.as('admin');
  const { customer, site, contact, staff, team } = world.ids;
  const ticket = await world.as('hotline').ask(recordTicket, {
    body: {
      kind: 'incident',
      customerId: customer.donghai,
      callerId: contact.caller,
      siteId: site.donghai,
      title,
      channel: 'phone',
      impact: 'degraded',
      urgency: 'normal',
    },
  });
  const { items: events } = await admin.ask(listEvents, { query: { subjectId: ticket.id } });
  const attachment = await handIn(world, 'hotline', {
    name: 'SECRET-DONGHAI.txt',
    bytes: title,
    query: { subjectKind: 'ticket', subjectId: ticket.id },
  });
  const rows = '姓名,工号\r\nSECRET-DONGHAI,E-1';
  const sheet = await handInSheet(world, 'admin', { customerId: customer.donghai, rows });
  return {
    ...(await firstOfEach(admin)),
    import: sheet.id,
    ...(await tellEngineer(world, ticket.id)),
    ...(await keepReports(admin)),
    ...(await keepView(admin)),
    ...(await workInBulk(world.as('hotline'), ticket.id)),
    ...(await workOnTicket(admin, ticket.id)),
    ...(await organise(admin, { staff: staff.engineer, team: team.second })),
    attachment: attachment.body.id,
    ...(await agreeContract(admin, {
      customerId: customer.donghai,
      contactId: contact.caller,
      name: 'SECRET-DONGHAI',
    })),
    contractRight: await rightOf(world, admin, customer.donghai),
    ...(await measureService(admin, { customerId: customer.donghai, code: 'secret.donghai', name: 'SECRET-DONGHAI' })),
    ...(await furnishSite(admin, { customerId: customer.donghai, siteId: site.donghai })),
    ...(await registerAccount(admin, { customerId: customer.donghai, contactId: contact.caller })),
    asset: await enterMachine(world.as('hotline'), { customerId: customer.donghai, userId: contact.caller }),
    ...(await agreeOnLevels(admin, { customerId: customer.donghai, name: 'SECRET-DONGHAI' })),
    ...(await breachAndExcuse(world, admin, ticket.id)),
    ticket: ticket.id,
    event: firstId(events),
    customer: customer.donghai,
    site: site.donghai,
    contact: contact.caller,
    staff: staff.engineer,
    team: team.second,
  };
}

/** Of nouns of which it does not matter which one it is. */
async function firstOfEach(admin: Client): Promise<Record<string, string>> {
  const token = await admin.ask(makeToken, { body: { name: 'walk', scopes: ['customer.read'] } });
  const { lists } = await admin.ask(listCodeLists);
  const own = await admin.ask(recordCustomField, { body: { noun: 'ticket', kind: 'line', label: '合同编号' } });
  return {
    token: token.id,
    session: firstId((await admin.ask(listSessions)).items),
    role: firstId((await admin.ask(listRoles)).items),
    category: firstId((await admin.ask(listCategories)).items),
    calendar: firstId((await admin.ask(listCalendars)).items),
    customField: own.id,
    ticketTemplate: firstId((await admin.ask(listTicketTemplates)).items),
    escalationRule: firstId((await admin.ask(listEscalationRules)).items),
    cannedText: firstId((await admin.ask(listCannedTexts)).items),
    codeItem: firstId(lists.flatMap(({ items }) => items)),
  };
}

function firstId(items: readonly { id: string }[]): string {
  return items[0]?.id ?? '';
}

async function endedSession(world: World): Promise<Client> {
  const nobody = world.as('nobody');
  const answered = await nobody.try(signIn, {
    body: { provider: 'huaxin', email: cast.staff.admin.email, password: cast.password },
  });
  const client = new Client(world.app, sessionIn(answered));
  await client.ask(readSession);
  await client.ask(signOut);
  return client;
}

/** A guest has a link or a label to one thing; no route gives them one yet, so here they have none. */
async function guestOf(world: World): Promise<Client> {
  const provider = await world.parts.identify.provider('huaxin');
  const endUsers = world.parts.composition.permissions.filter(({ customerRoles }) =>
    customerRoles?.includes('end_user'),
  );
  const guest: Caller = {
    kind: 'guest',
    accountId: null,
    subjectId: null,
    name: 'guest',
    customers: [],
    permissions: new Set(endUsers.map(({ code }) => code)),
    locale: null,
    sessionId: null,
  };
  const app = await makeApp({
    ...world.parts,
    identify: { ...world.parts.identify, caller: async () => provider && { provider, caller: guest } },
  });
  return new Client(app, `huaxin.${'G'.repeat(43)}`);
}

async function countEvents(world: World): Promise<number> {
  return asOwner(world.database.ownerUrl, async (owner) => {
    await owner.query('set role backup');
    const { rows } = await owner.query<{ count: string }>('select count(*) from event where customer_id = $1', [
      world.ids.customer.donghai,
    ]);
    return Number(rows[0]?.count);
  });
}
