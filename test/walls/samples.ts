import type { Caller } from '../../platform/database/caller.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import { listEvents } from '../../modules/audit/event.contract.ts';
import { readSession, signIn, signOut } from '../../modules/identity/session.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { makeApp } from '../../server/app.ts';
import * as cast from '../../demo/cast/cast.ts';
import { Client, sessionIn } from '../cast/client.ts';
import { handIn } from '../cast/hand-in.ts';
import { handInSheet } from '../cast/hand-in-sheet.ts';
import type { World } from '../cast/world.ts';
import { announceWork } from './announce-work.ts';
import { hearNeed } from './hear-need.ts';
import { askHowItWas } from './ask-how-it-was.ts';
import { tellEngineer } from './be-told.ts';
import { agreeOnLevels } from './agree-on-levels.ts';
import { agreeContract } from './agree-contract.ts';
import { licenseSoftware } from './license-software.ts';
import { letInToMachine } from './let-in-to-machine.ts';
import { enterFitted, keepCatalogue } from './keep-machine.ts';
import { keepMailRules } from './keep-mail-rules.ts';
import { keepReports } from './keep-reports.ts';
import { measureService, rightOf } from './measure-service.ts';
import { keepView, workInBulk } from './keep-work-lists.ts';
import { takeCalls } from './take-calls.ts';
import { takeMail } from './take-mail.ts';
import { ruleRouting } from './rule-routing.ts';
import { firstId, firstOfEach } from './first-of-each.ts';
import { tailorProcess } from './tailor-variant.ts';
import { failWork } from './fail-work.ts';
import { fileDocument } from './file-document.ts';
import { protectMachine } from './protect-machine.ts';
import { relateMachines } from './relate-machines.ts';
import { reportMachine } from './report-machine.ts';
import { synonyms } from './synonyms.ts';
import { workOnTicket } from './work-on-ticket.ts';
import { breachAndExcuse } from './promise-and-breach.ts';
import { numberMachines } from './number-machines.ts';
import { organise } from './organise.ts';
import { furnishSite } from './furnish-site.ts';
import { reachAndLead } from './reach-and-lead.ts';
import { registerAccount } from './register-account.ts';

type Walker = 'stranger' | 'strangerContact' | 'teacher' | 'resident' | 'colleague' | 'guest';

const title = '机密：东海总账无法打开 SECRET-DONGHAI';
const ofProvider = [cast.providers.huaxin.name, 'huaxin.example.cn'];
/** What all of a customer's own people are told, and nobody else. */
const toldToAll = 'COMPANY-DONGHAI';
const ofDonghai = ['SECRET-DONGHAI', toldToAll, cast.customers.donghai.address];

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
  trustedGuest: Client;
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
    trustedGuest: await trustedGuestOf(world),
    countEvents: () => countEvents(world),
  };
}

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
    ...(await firstOfEach(admin, world)),
    import: sheet.id,
    ...(await tellEngineer(world, ticket.id)),
    ...(await failWork(world, ticket.id)),
    ...(await keepReports(admin)),
    ...(await keepView(admin)),
    ...(await workInBulk(world.as('hotline'), ticket.id)),
    ...(await workOnTicket(admin, ticket.id)),
    ...(await reachAndLead(admin, {
      customerId: customer.donghai,
      contactId: contact.caller,
      word: 'SECRET-DONGHAI',
    })),
    ...(await organise(admin, { staff: staff.engineer, team: team.second })),
    ...(await ruleRouting(admin, { customerId: customer.donghai, teamId: team.second })),
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
    ...(await enterFitted(world.as('hotline'), { customerId: customer.donghai, userId: contact.caller })),
    ...(await reportMachine(world, admin, { customerId: customer.donghai, word: 'SECRET-DONGHAI' })),
    ...(await fileDocument(admin, { customerId: customer.donghai, word: 'SECRET-DONGHAI' })),
    virusEvent: await protectMachine(world, admin, { customerId: customer.donghai, word: 'SECRET-DONGHAI' }),
    ...(await relateMachines(admin, { customerId: customer.donghai, word: 'SECRET-DONGHAI' })),
    ...(await licenseSoftware(world, admin, {
      customerId: customer.donghai,
      userId: contact.caller,
      word: 'SECRET-DONGHAI',
    })),
    ...(await numberMachines(admin, customer.donghai)),
    model: await keepCatalogue(admin, 'SECRET-HUAXIN M75q'),
    ...(await agreeOnLevels(admin, { customerId: customer.donghai, name: 'SECRET-DONGHAI' })),
    ...(await breachAndExcuse(world, admin, ticket.id)),
    ...(await takeCalls(admin, {
      customerId: customer.donghai,
      teamId: team.desk,
      number: '4008000001',
      name: 'SECRET-DONGHAI',
      now: world.clock.now(),
    })),
    ...(await takeMail(world, admin, {
      provider: 'huaxin',
      customerId: customer.donghai,
      address: 'secret@huaxin.example.cn',
      subject: 'SECRET-DONGHAI',
    })),
    ...(await keepMailRules(admin, { customerId: customer.donghai, word: 'secret-donghai' })),
    ...(await askHowItWas(world, {
      provider: 'huaxin',
      admin,
      customerId: customer.donghai,
      contactId: contact.caller,
      title: 'SECRET-DONGHAI',
    })),
    ...(await tailorProcess(admin, {
      customerId: customer.donghai,
      name: 'SECRET-DONGHAI',
      portalName: toldToAll,
      reader: world.as('caller'),
    })),
    ...(await announceWork(admin, {
      customerId: customer.donghai,
      title: toldToAll,
      reader: world.as('colleague'),
    })),
    need: await hearNeed(admin, customer.donghai, 'SECRET-DONGHAI'),
    ticket: ticket.id,
    event: firstId(events),
    customer: customer.donghai,
    site: site.donghai,
    contact: contact.caller,
    staff: staff.engineer,
    team: team.second,
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

/** A guest of a machine of another customer, as the label's PIN lets them in. */
async function guestOf(world: World): Promise<Client> {
  const { customer, contact } = world.ids;
  const { token } = await letInToMachine(world, 'admin', { customerId: customer.xiling, userId: contact.teacher });
  return new Client(world.app, token, { guestOf: 'asset' });
}

/** A guest whom the door took for somebody with every right of a customer's people: routes must refuse them all the same. */
async function trustedGuestOf(world: World): Promise<Client> {
  const provider = await world.parts.identify.provider('huaxin');
  const endUsers = world.parts.composition.permissions.filter(({ customerRoles }) =>
    customerRoles?.includes('end_user'),
  );
  const guest: Caller = {
    kind: 'guest',
    accountId: null,
    subjectId: null,
    name: 'guest',
    customers: [world.ids.customer.donghai],
    permissions: new Set(endUsers.map(({ code }) => code)),
    locale: null,
    sessionId: null,
    guestOf: { kind: 'survey', id: world.ids.contact.caller, placeId: null },
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
