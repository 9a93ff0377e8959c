import type { Caller } from '../../platform/database/caller.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import { listEvents } from '../../modules/audit/event.contract.ts';
import { listAgreements } from '../../modules/sla/agreement.contract.ts';
import { listCalendars } from '../../modules/calendars/calendar.contract.ts';
import { listCategories } from '../../modules/catalogue/category.contract.ts';
import { listCodeLists } from '../../modules/catalogue/code-list.contract.ts';
import { listRoles } from '../../modules/identity/role.contract.ts';
import { listSessions, readSession, signIn, signOut } from '../../modules/identity/session.contract.ts';
import { makeToken } from '../../modules/identity/token.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { makeApp } from '../../server/app.ts';
import * as cast from '../cast/cast.ts';
import { Client, sessionIn } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

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
    isOwn: (who, nouns) => who === 'colleague' && nouns.every((noun) => noun !== 'ticket'),
    ended: await endedSession(world),
    guest: await guestOf(world),
    countEvents: () => countEvents(world),
  };
}

const synonyms: Record<string, string> = {
  callerId: 'contact',
  affectedId: 'contact',
  assigneeId: 'staff',
  actorId: 'staff',
  subjectId: 'ticket',
  ownerId: 'staff',
  accountManagerId: 'staff',
  defaultTeamId: 'team',
  parentId: 'category',
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
  const token = await admin.ask(makeToken, { body: { name: 'walk', scopes: ['customer.read'] } });
  const event = (await admin.ask(listEvents, { query: { subjectId: ticket.id } })).items[0]?.id ?? '';
  const session = (await admin.ask(listSessions)).items[0]?.id ?? '';
  const codeItem = (await admin.ask(listCodeLists)).lists[0]?.items[0]?.id ?? '';
  return {
    ticket: ticket.id,
    customer: customer.donghai,
    site: site.donghai,
    contact: contact.caller,
    staff: staff.engineer,
    team: team.second,
    token: token.id,
    event,
    session,
    role: (await admin.ask(listRoles)).items[0]?.id ?? '',
    category: (await admin.ask(listCategories)).items[0]?.id ?? '',
    calendar: (await admin.ask(listCalendars)).items[0]?.id ?? '',
    agreement: (await admin.ask(listAgreements)).items[0]?.id ?? '',
    codeItem,
  };
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
