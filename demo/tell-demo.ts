import type { Instant } from '../kernel/instant.ts';
import { listCategories } from '../modules/catalogue/category.contract.ts';
import type { OwnerConnection } from '../modules/tenancy/index.ts';
import type { Parts } from '../server/parts.ts';
import { agreeContracts } from './play/agree-contracts.ts';
import { agreeOnLevels } from './play/agree-on-levels.ts';
import { courseOf } from './play/course.ts';
import { excuseBreaches } from './play/excuse-breaches.ts';
import { ruleEscalation } from './play/escalate.ts';
import { foundDemo, type DemoProvider } from './play/found.ts';
import { hire } from './play/hire.ts';
import { dayOf, nextDay, timeOn } from './play/hours.ts';
import { keepHours } from './play/keep-hours.ts';
import { measureService } from './play/measure-service.ts';
import { demoCustomers, moveIn } from './play/move-in.ts';
import { openPortal } from './play/open-portal.ts';
import { playerOf, type Player } from './play/player.ts';
import { houseOf } from './play/staff-up.ts';
import { qualify } from './play/profile.ts';
import { perform, record, type RecordedTicket, type Request } from './play/ticket.ts';
import { requestsOf } from './play/year.ts';
import { chanceFrom, type Chance } from './random.ts';

export interface Telling {
  asOwner<T>(work: (owner: OwnerConnection) => Promise<T>): Promise<T>;
  now: Instant;
  /** How far back it begins. */
  days: number;
  seed: number;
  /** In percent: how many of the customers' people and machines there are. */
  scale: number;
  /** Of the whole story so far, in permille. */
  progress(permille: number): void;
}

export interface Told extends DemoProvider {
  staff: number;
  customers: number;
  contacts: number;
  machines: number;
  tickets: number;
}

/** How much of the work comes before the first call, in permille. */
const movingIn = 250;

/**
 * Tells the past of a provider (PLT-15), up to now: founded, staffed, its customers taken up, and every ticket
 * played by the use cases that people use, each at the time when it is told to have happened. The same seed and day
 * tell the same story.
 */
export async function tellDemo(parts: Parts, { asOwner, now, days, seed, scale, progress }: Telling): Promise<Told> {
  const chance = chanceFrom(seed);
  const from = timeOn(nextDay(dayOf(now), -days), 8 * 60);
  const provider = await foundDemo(parts, asOwner, from);
  const player = playerOf(parts, provider.tenantId);
  const staffed = await hire(player, from);
  await qualify(player, staffed, { from, now, chance });
  const onMovedIn = (done: number) => progress(Math.round((done / demoCustomers.length) * movingIn));
  const customers = await moveIn(player, { at: from, staff: staffed.staff, chance, scale, onMovedIn });
  await openPortal(player, customers, { admin: staffed.admin, at: from });
  await keepHours(player, customers, { admin: staffed.admin, at: from });
  await agreeContracts(player, customers, { admin: staffed.admin, at: from, now });
  await agreeOnLevels(player, customers, { admin: staffed.admin, at: from });
  const house = houseOf(staffed, customers, await categoriesOf(player, from));
  const requests = requestsOf(house, { from, now, chance });
  await play(player, requests, { now, chance, progress });
  // what has run its term ended meanwhile, and each period was given its own
  await player.runJob('contracts.turn', now);
  await player.runJob('contracts.give-quotas', now);
  await closeSilently(player, { from, now });
  await measureService(player, customers, { admin: staffed.admin, now, chance });
  await excuseBreaches(player, { admin: staffed.admin, now });
  await ruleEscalation(player, { admin: staffed.admin, at: now });
  return {
    ...provider,
    staff: staffed.staff.length,
    customers: customers.length,
    contacts: customers.reduce((sum, { contacts }) => sum + contacts.length, 0),
    machines: customers.reduce((sum, { machines }) => sum + machines.length, 0),
    tickets: requests.length,
  };
}

async function categoriesOf(player: Player, at: Instant): Promise<Map<string, string>> {
  const { items } = await player.do(listCategories, { caller: player.staff(player.tenantId, 'demo'), at });
  return new Map(items.flatMap(({ id, code }) => (code ? [[code, id] as const] : [])));
}

/** So many tickets go on side by side: none knows of another. */
const atOnce = 6;

/** Recorded one after the other, for their numbers; then each takes its course up to now. */
async function play(
  player: Player,
  requests: readonly Request[],
  { now, chance, progress }: Pick<Telling, 'now' | 'progress'> & { chance: Chance },
): Promise<void> {
  const courses = requests.map((request) =>
    request.isSolvedAtOnce ? [] : courseOf(request.fault, request.at, chance),
  );
  const running = new Set<Promise<void>>();
  for (const [place, request] of requests.entries()) {
    const ticket = await record(player, request);
    const acts = (courses[place] ?? []).filter(({ at }) => at < now);
    const course = takeCourse(player, ticket, acts).finally(() => running.delete(course));
    running.add(course);
    if (running.size >= atOnce) await Promise.race(running);
    progress(movingIn + Math.round(((1000 - movingIn) * (place + 1)) / requests.length));
  }
  await Promise.all(running);
}

async function takeCourse(player: Player, ticket: RecordedTicket, acts: ReturnType<typeof courseOf>): Promise<void> {
  let now = ticket;
  for (const act of acts) now = await perform(player, now, act);
}

/** Whoever said nothing for long enough has consented (SD-03): each evening of the year. */
async function closeSilently(player: Player, { from, now }: { from: Instant; now: Instant }): Promise<void> {
  for (let day = dayOf(from); timeOn(day, 20 * 60) < now; day = nextDay(day)) {
    await player.runJob('service-desk.close-silent-tickets', timeOn(day, 20 * 60));
  }
}
