import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listAnnouncements } from '../modules/announcements/announcement.contract.ts';
import { listContacts } from '../modules/customers/contact.contract.ts';
import { readEntrance, signIn } from '../modules/identity/session.contract.ts';
import { listContractRights } from '../modules/contracts/contract-right.contract.ts';
import { listObjectives } from '../modules/sla/objective.contract.ts';
import { listChannelRecords } from '../modules/channels/channel-record.contract.ts';
import { listIncomingMail } from '../modules/channels/incoming-mail.contract.ts';
import { listNeeds } from '../modules/needs/need.contract.ts';
import { listProtectionWeeks } from '../modules/protection/protection-week.contract.ts';
import { listMajorIncidents } from '../modules/service-desk/major-incident.contract.ts';
import { listStandingConsents } from '../modules/service-desk/standing-consent.contract.ts';
import { listTickets } from '../modules/service-desk/ticket-list.contract.ts';
import { Client } from '../test/cast/client.ts';
import { openHouse, type House } from '../test/cast/house.ts';
import { fixedClock } from '../platform/clock/fixed-clock.ts';
import { systemCaller } from '../platform/database/caller.ts';
import { asOwner } from '../platform/database/as-owner.ts';
import { forEachTenant } from '../server/worker/for-each-tenant.ts';
import { workOff } from '../test/cast/work-off.ts';
import { contacts, password, portal, staff } from './cast/cast.ts';
import { playerOf } from './play/player.ts';
import { tellDemo, type Told } from './tell-demo.ts';

/** A Friday, 10:40 in Shanghai: the morning's calls are in work. */
const now = '2026-09-18T02:40:00.000Z';
let house: House;
let told: Told;
before(async () => {
  house = await openHouse(fixedClock(now));
  told = await tell(house);
});
after(() => house.close());

function tell({ parts, database }: House, seed = 2026): Promise<Told> {
  return tellDemo(parts, {
    asOwner: (work) => asOwner(database.ownerUrl, work),
    now,
    days: 8,
    seed,
    scale: 5,
    progress: () => undefined,
  });
}

test('twelve customers and forty staff are there, people and machines by scale, and calls of each working day', () => {
  assert.deepEqual([told.customers, told.staff], [12, 40]);
  assert.ok(told.machines >= 48 && told.machines < 70, `${told.machines} machines`);
  assert.ok(told.contacts >= 48 && told.tickets > 30, `${told.contacts} contacts, ${told.tickets} tickets`);
});

test('tickets stand in the states that a living desk has, and are about people', async () => {
  const player = playerOf(house.parts, told.tenantId);
  const moment = { caller: player.staff(told.tenantId, staff.admin.name), at: now };
  const { items } = await player.do(listTickets, moment, {
    query: { status: ['registered', 'in_progress', 'waiting', 'resolved', 'closed'], limit: 200 },
  });
  const statuses = new Set(items.map(({ status }) => status));
  assert.ok(statuses.has('closed') && statuses.has('resolved') && statuses.size >= 3, [...statuses].join());
  assert.ok(items.every(({ caller }) => caller !== null));
  const { items: found } = await player.do(listContacts, moment, { query: { q: '赵雷' } });
  assert.equal(found.length, 1);
});

test('every call of the last weeks is in the channel log, linked or marked but for two of this hour', async () => {
  const player = playerOf(house.parts, told.tenantId);
  const moment = { caller: player.staff(told.tenantId, staff.admin.name), at: now };
  const list = async (state: 'open' | 'linked') =>
    (await player.do(listChannelRecords, moment, { query: { kind: 'call', state, limit: 200 } })).items;
  const [open, linked] = [await list('open'), await list('linked')];
  assert.deepEqual(
    open.map(({ isLate }) => isLate),
    [false, true],
  );
  assert.ok(linked.length > 10 && linked.every(({ contact, agent }) => contact && agent), `${linked.length} linked`);
});

test('machines have reported what protects them, and weeks that are over were counted and signed', async () => {
  const player = playerOf(house.parts, told.tenantId);
  const moment = { caller: player.staff(told.tenantId, staff.admin.name), at: now };
  const { items } = await player.do(listProtectionWeeks, moment, { query: {} });
  assert.ok(items.length > 5 && items.some(({ signedName }) => signedName !== null), `${items.length} customers`);
  assert.ok(items.some(({ protected: held }) => held > 0));
});

test('an objective was missed last month and goes well in this one, and its contract gives a right', async () => {
  const player = playerOf(house.parts, told.tenantId);
  const moment = { caller: player.staff(told.tenantId, staff.admin.name), at: now };
  const { months, items } = await player.do(listObjectives, moment, { query: {} });
  assert.deepEqual(months, ['2026-07', '2026-08', '2026-09']);
  const [, last, present] = items.find(({ definition }) => definition.kind === 'samples')?.months ?? [];
  assert.deepEqual([last?.isMet, present?.isMet], [false, true]);
  assert.ok(last?.unknown && last.failed > last.unknown);
  const [right] = (await player.do(listContractRights, moment, { query: {} })).items;
  assert.deepEqual([right?.state, right?.evidence.length], ['open', 1]);
});

test("the customers' characters may come into the portal, which has its name and its number", async () => {
  const stranger = new Client(house.app, null);
  const [entrance, session] = await Promise.all([
    stranger.ask(readEntrance, { query: {} }),
    stranger.try(signIn, { body: { email: contacts.caller.email, password } }),
  ]);
  assert.equal(entrance.provider?.hotline, portal.hotline);
  assert.equal(session.status, 200);
});

test('customers’ people were told of works and faults, and some have read it', async () => {
  const moment = { caller: systemCaller('demo'), at: now };
  const { items } = await playerOf(house.parts, told.tenantId).do(listAnnouncements, moment, { query: {} });
  assert.deepEqual(items.map(({ state }) => state).toSorted(), ['over', 'shown', 'shown', 'shown']);
  assert.ok(items.every(({ readerCount, customerCount }) => readerCount > 0 && customerCount > 0));
});

test('what customers need is heard, a failure was led to the end of its review, and remote work agreed to', async () => {
  const player = playerOf(house.parts, told.tenantId);
  const moment = { caller: player.staff(told.tenantId, staff.admin.name), at: now };
  const needs = await player.do(listNeeds, moment, { query: { source: ['visit', 'review', 'follow_up'] } });
  assert.deepEqual(new Set(needs.items.map(({ state }) => state)), new Set(['undecided', 'unanswered', 'answered']));
  const { items: majors } = await player.do(listMajorIncidents, moment, { query: { state: 'past' } });
  assert.deepEqual(
    majors.map(({ state, tickets, customers }) => [state, tickets, customers]),
    [['closed', 6, 2]],
  );
  const { items: consents } = await player.do(listStandingConsents, moment, { query: {} });
  assert.ok(consents.some(({ withdrawnAt }) => withdrawnAt === null));
  assert.ok(consents.some(({ withdrawnAt }) => withdrawnAt !== null));
});

test('mails of this morning are in tickets, left alone, or wait for a person', async () => {
  const player = playerOf(house.parts, told.tenantId);
  const moment = { caller: player.staff(told.tenantId, staff.admin.name), at: now };
  const { items } = await player.do(listIncomingMail, moment, { query: {} });
  const became = Map.groupBy(items, ({ state }) => state);
  const whys = [...became].map(([state, mails]) =>
    [state, ...mails.map(({ why }) => why ?? '').toSorted((one, other) => one.localeCompare(other))].join(' '),
  );
  assert.deepEqual(whys.toSorted(), [
    'ignored auto_reply bounce',
    'review from_staff unknown_sender unknown_sender',
    'taken sender sender thread',
  ]);
});

test('what was told verifies: clocks, tickets and all that modules keep twice', async () => {
  const { parts } = house;
  const subjects = parts.composition.modules.flatMap((module) => module.subjects ?? []);
  await forEachTenant(parts, 'demo.verify', async (tx) => {
    for (const { name, run } of parts.composition.modules.flatMap((module) => module.verifications ?? [])) {
      assert.deepEqual(await run(tx, { subjects }), [], name);
    }
  });
  await workOff(parts);
});
