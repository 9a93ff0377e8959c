import type { FastifyInstance } from 'fastify';
import { recordContact, inviteContact } from '../../modules/customers/contact.contract.ts';
import { recordCustomer } from '../../modules/customers/customer.contract.ts';
import { recordDepartment } from '../../modules/customers/department.contract.ts';
import { recordSite } from '../../modules/customers/site.contract.ts';
import { changeStaffScope } from '../../modules/customers/staff-scope.contract.ts';
import { listRoles } from '../../modules/identity/role.contract.ts';
import { acceptLink, setUp, readSession } from '../../modules/identity/session.contract.ts';
import { inviteStaff, recordStaff } from '../../modules/identity/staff.contract.ts';
import { recordTeam } from '../../modules/identity/team.contract.ts';
import { makeSetUpLink } from '../../modules/tenancy/index.ts';
import { fixedClock, type FixedClock } from '../../platform/clock/fixed-clock.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import type { Log } from '../../platform/telemetry/log.ts';
import * as cast from '../../demo/cast/cast.ts';
import { Client, sessionIn } from './client.ts';
import { openHouse, type House } from './house.ts';
import { workOff } from './work-off.ts';

export type Who = cast.StaffKey | cast.ContactKey | 'stranger' | 'strangerContact' | 'nobody';

/** The house with the cast in it, all signed in; nothing listens on a port. */
export interface World extends House {
  /** Monday 2026-11-23, 09:00 in Shanghai, until a test sets it on. */
  clock: FixedClock;
  as(who: Who): Client;
  /** Ids by the words of the cast. */
  ids: {
    tenant: string;
    customer: Record<cast.CustomerKey | 'stranger', string>;
    site: Record<cast.CustomerKey | 'stranger', string>;
    contact: Record<cast.ContactKey | 'stranger', string>;
    staff: Record<cast.StaffKey | 'stranger', string>;
    team: Record<keyof typeof cast.teams, string>;
  };
  /** What the worker would do by now. */
  work(): Promise<void>;
}

export const mondayMorning = '2026-11-23T01:00:00.000Z';

export async function openWorld(clock = fixedClock(mondayMorning), log?: Log): Promise<World> {
  const house = await openHouse(clock, log);
  const people = await populate(house.app, house.database.ownerUrl, clock.now());
  return {
    ...house,
    ...people,
    work: () => workOff(house.parts, house.database.ownerUrl),
  };
}

async function populate(app: FastifyInstance, ownerUrl: string, now: string) {
  const clients = new Map<Who, Client>([['nobody', new Client(app, null)]]);
  const admin = await foundProvider(app, ownerUrl, { ...cast.providers.huaxin, isFirst: true, now });
  const other = await foundProvider(app, ownerUrl, { ...cast.providers.beichen, isFirst: false, now });
  clients.set('admin', admin).set('stranger', other);

  const strangers = await strangersOf(other, app);
  clients.set('strangerContact', strangers.client);
  const team = await teamsOf(admin);
  const places = await placesOf(admin);
  const staff = await staffOf({ app, admin, clients, team, customerIds: places.customer });
  const contact = await contactsOf({ app, admin, clients, ...places });
  return {
    as: (who: Who) => clientOf(clients, who),
    ids: {
      tenant: (await tenantIdOf(ownerUrl)) ?? '',
      team,
      customer: { ...places.customer, stranger: strangers.customer },
      site: { ...places.site, stranger: strangers.site },
      contact: { ...contact, stranger: strangers.contact },
      staff: { ...staff, stranger: (await other.ask(readSession)).subjectId },
    },
  };
}

function clientOf(clients: Map<Who, Client>, who: Who): Client {
  const client = clients.get(who);
  if (!client) throw new Error(`nobody is called ${who}`);
  return client;
}

async function tenantIdOf(ownerUrl: string): Promise<string | undefined> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string }>("select id from all_tenants() where code = 'huaxin'");
    return rows[0]?.id;
  });
}

interface Founding {
  name: string;
  code: string;
  admin: { name: string; email: string };
  isFirst: boolean;
  now: string;
}

async function foundProvider(app: FastifyInstance, ownerUrl: string, founding: Founding): Promise<Client> {
  const { name, code, admin, isFirst, now } = founding;
  const token = await asOwner(ownerUrl, (owner) => makeSetUpLink(owner, { isFirst, now }));
  const answered = await new Client(app, null).try(setUp, {
    body: {
      token,
      providerName: name,
      providerCode: code,
      adminName: admin.name,
      adminEmail: admin.email,
      adminPassword: cast.password,
    },
  });
  if (answered.status !== 201) throw new Error(`set-up failed: ${JSON.stringify(answered.body)}`);
  return new Client(app, sessionIn(answered));
}

async function teamsOf(admin: Client): Promise<World['ids']['team']> {
  const desk = await admin.ask(recordTeam, { body: { ...cast.teams.desk } });
  const second = await admin.ask(recordTeam, { body: { ...cast.teams.second } });
  return { desk: desk.id, second: second.id };
}

async function placesOf(admin: Client) {
  const places = await Promise.all(Object.values(cast.customers).map((customer) => placeOf(admin, customer)));
  const keys = Object.keys(cast.customers);
  // the keys are those of the cast
  const by = (what: 'customerId' | 'siteId') =>
    Object.fromEntries(keys.map((key, at) => [key, places[at]?.[what]])) as Record<cast.CustomerKey, string>;
  return { customer: by('customerId'), site: by('siteId') };
}

async function placeOf(admin: Client, { name, shortName, site, address }: (typeof cast.customers)['donghai']) {
  const customer = await admin.ask(recordCustomer, { body: { name, shortName } });
  const place = await admin.ask(recordSite, { body: { customerId: customer.id, name: site, address } });
  return { customerId: customer.id, siteId: place.id };
}

async function signedInBy(app: FastifyInstance, link: string): Promise<Client> {
  const token = link.split('#')[1] ?? '';
  return new Client(
    app,
    sessionIn(await new Client(app, null).try(acceptLink, { body: { token, password: cast.password } })),
  );
}

interface Hiring {
  app: FastifyInstance;
  admin: Client;
  clients: Map<Who, Client>;
  team: World['ids']['team'];
  customerIds: Record<cast.CustomerKey, string>;
}

async function staffOf({ app, admin, clients, team, customerIds }: Hiring) {
  const roles = (await admin.ask(listRoles)).items;
  const ids = new Map<string, string>([['admin', (await admin.ask(readSession)).subjectId]]);
  for (const [key, character] of Object.entries<cast.StaffCharacter>(cast.staff)) {
    if (key === 'admin') continue;
    const { name, email, roles: codes, team: teamKey, limitedTo } = character;
    const member = await admin.ask(recordStaff, {
      body: {
        name,
        email,
        roleIds: roles.filter(({ code }) => codes.includes(code ?? '')).map(({ id }) => id),
        teamIds: teamKey ? [team[teamKey as keyof typeof team]] : [],
      },
    });
    if (limitedTo) {
      await admin.ask(changeStaffScope, {
        params: { staff: member.id },
        body: { customerIds: [customerIds[limitedTo]] },
      });
    }
    const { link } = await admin.ask(inviteStaff, { params: { staff: member.id } });
    // the keys are those of the cast
    clients.set(key as Who, await signedInBy(app, link));
    ids.set(key, member.id);
  }
  return Object.fromEntries(ids) as Record<cast.StaffKey, string>;
}

interface Registering {
  app: FastifyInstance;
  admin: Client;
  clients: Map<Who, Client>;
  customer: Record<cast.CustomerKey, string>;
  site: Record<cast.CustomerKey, string>;
}

async function contactsOf({ app, admin, clients, customer, site }: Registering) {
  const ids = new Map<string, string>();
  for (const [key, character] of Object.entries<cast.ContactCharacter>(cast.contacts)) {
    const { role, customer: at, department, ...person } = character;
    const customerId = customer[at];
    const { id: departmentId } = await admin.ask(recordDepartment, { body: { customerId, name: department } });
    const body = { ...person, customerId, siteId: site[at], departmentId };
    const { id } = await admin.ask(recordContact, { body });
    const { link } = await admin.ask(inviteContact, { params: { contact: id }, body: { role } });
    // the keys are those of the cast
    clients.set(key as Who, await signedInBy(app, link));
    ids.set(key, id);
  }
  return Object.fromEntries(ids) as Record<cast.ContactKey, string>;
}

async function strangersOf(other: Client, app: FastifyInstance) {
  const { id: customer } = await other.ask(recordCustomer, { body: { name: cast.strangers.customer } });
  const { id: site } = await other.ask(recordSite, { body: { name: '南山总院', customerId: customer } });
  const { id: contact } = await other.ask(recordContact, {
    body: { name: cast.strangers.contact, customerId: customer, siteId: site, email: 'fengtao@nanshan.example.cn' },
  });
  const { link } = await other.ask(inviteContact, { params: { contact }, body: { role: 'customer_manager' } });
  return { customer, site, contact, client: await signedInBy(app, link) };
}
