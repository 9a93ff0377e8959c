import type { Instant } from '../kernel/instant.ts';
import { listCategories } from '../modules/catalogue/category.contract.ts';
import type { OwnerConnection } from '../modules/tenancy/index.ts';
import type { Parts } from '../server/parts.ts';
import { agreeContracts } from './play/agree-contracts.ts';
import { agreeToRemote } from './play/agree-to-remote.ts';
import { agreeOnLevels } from './play/agree-on-levels.ts';
import { courseOf } from './play/course.ts';
import { excuseBreaches } from './play/excuse-breaches.ts';
import { ruleEscalation } from './play/escalate.ts';
import { foundDemo, type DemoProvider } from './play/found.ts';
import { hearNeeds } from './play/hear-needs.ts';
import { hire, type Staffed } from './play/hire.ts';
import { dayOf, nextDay, timeOn } from './play/hours.ts';
import { keepHours } from './play/keep-hours.ts';
import { labelMachines } from './play/label-machines.ts';
import { leadOutage } from './play/lead-outage.ts';
import { measureService } from './play/measure-service.ts';
import { demoCustomers, moveIn } from './play/move-in.ts';
import { connectPhones, type Phones } from './play/phone.ts';
import { pasteChats } from './play/paste-chats.ts';
import { guideCallers } from './play/guide-callers.ts';
import { receiveMails } from './play/receive-mails.ts';
import { tailorProcesses } from './play/tailor-processes.ts';
import { tellNews } from './play/tell-news.ts';
import { adviseOthers } from './play/advise-others.ts';
import { licenseSoftware } from './play/license-software.ts';
import { backUpMachines } from './play/back-up-machines.ts';
import { protectMachines } from './play/protect-machines.ts';
import { openPortal } from './play/open-portal.ts';
import { askHow, askNoLonger, makeGood, tellOpinion } from './play/follow-up.ts';
import { playerOf, type Player } from './play/player.ts';
import { fileDocuments } from './play/file-documents.ts';
import { buyFrom } from './play/buy-from.ts';
import { repairMachines } from './play/repair-machines.ts';
import { relateMachines } from './play/relate-machines.ts';
import { callLately, ruleRouting } from './play/rule-routing.ts';
import { houseOf } from './play/staff-up.ts';
import { qualify } from './play/profile.ts';
import { perform, record, type RecordedTicket, type Request } from './play/ticket.ts';
import { requestsOf } from './play/year.ts';
import { opinionOf, type Opinion } from './story/opinions.ts';
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
  const atFirst = { admin: staffed.admin, at: from };
  await openPortal(player, customers, atFirst);
  await labelMachines(player, customers, atFirst);
  await relateMachines(player, customers, atFirst);
  await keepHours(player, customers, atFirst);
  await agreeContracts(player, customers, { admin: staffed.admin, at: from, now });
  await agreeOnLevels(player, customers, atFirst);
  const categories = await categoriesOf(player, from);
  const house = houseOf(staffed, customers, categories);
  const requests = requestsOf(house, { from, now, chance });
  const phones = await connectPhones(player, staffed, { customers, now });
  await play(player, requests, { phones, now, chance, progress });
  await phones.leaveOpen();
  await pasteChats(player, customers, { taker: staffed.admin, now });
  await workOfLate(player, { staffed, customers, categories }, { from, now, chance: chanceFrom(seed + 1) });
  await receiveMails(player, { admin: staffed.admin, now });
  await tellNews(player, customers, { admin: staffed.admin, now });
  await closeWhatIsOver(player, { from, now });
  await makeGood(player, { manager: staffed.admin, now });
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

/** What has run its term ended meanwhile, each period was given its own, and who says nothing has agreed. */
async function closeWhatIsOver(player: Player, { from, now }: { from: Instant; now: Instant }): Promise<void> {
  await player.runJob('contracts.turn', now);
  await player.runJob('contracts.give-quotas', now);
  await closeSilently(player, { from, now });
}

/** What the desk has agreed and begun of late, and what came in by it. */
async function workOfLate(player: Player, told: Parameters<typeof ruleRouting>[1], late: Late): Promise<void> {
  const { admin } = told.staffed;
  const { now } = late;
  await ruleRouting(player, told, { now });
  await tailorProcesses(player, told, { admin, now });
  await guideCallers(player, told, { taker: admin, now });
  await callLately(player, told, { now });
  await heardAndLed(player, told, now);
  await lookAfterMachines(player, told, late);
}

/** What was promised for machines that nobody sits at, from whom things are bought, what customers need, and how the last big failure was led. */
async function heardAndLed(player: Player, told: Parameters<typeof ruleRouting>[1], now: Instant): Promise<void> {
  const { staffed, customers } = told;
  const oneOf = (role: string) => roleOf(staffed, role);
  await agreeToRemote(player, customers, { noter: oneOf('account_manager'), now });
  await buyFrom(player, { admin: staffed.admin, at: now });
  await fileDocuments(player, customers, { admin: staffed.admin, categories: told.categories, now });
  await hearNeeds(player, customers, { owner: oneOf('account_manager'), now });
  const crew = { taker: oneOf('hotline'), expert: oneOf('second_line'), manager: oneOf('service_manager'), now };
  await leadOutage(player, told, crew);
}

/** What machines reported of their antivirus and programs, what viruses did, and what is kept twice. */
async function lookAfterMachines(
  player: Player,
  { staffed, customers }: Parameters<typeof ruleRouting>[1],
  late: Late,
): Promise<void> {
  const engineer = roleOf(staffed, 'second_line');
  await protectMachines(player, customers, { engineer, ...late });
  await repairMachines(player, customers, { engineer, ...late });
  await backUpMachines(player, customers, { engineer, ...late });
  await licenseSoftware(player, customers, { engineer, ...late });
  await adviseOthers(player, customers, { engineer, now: late.now });
}

type Late = Pick<Parameters<typeof protectMachines>[2], 'from' | 'now' | 'chance'>;

function roleOf({ staff, admin }: Staffed, role: string) {
  return staff.find(({ is }) => is.roles.includes(role)) ?? admin;
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
  { phones, now, chance, progress }: Pick<Telling, 'now' | 'progress'> & { phones: Phones; chance: Chance },
): Promise<void> {
  const courses = requests.map((request) =>
    request.isSolvedAtOnce ? [] : courseOf(request.fault, request.at, chance),
  );
  const opinions = requests.map(() => opinionOf(chance));
  const running = new Set<Promise<void>>();
  for (const [place, request] of requests.entries()) {
    const ticket = await record(player, request.at < phones.since ? request : await phones.ring(request));
    const acts = (courses[place] ?? []).filter(({ at }) => at < now);
    const opinion = opinions[place] ?? null;
    const course = takeCourse(player, ticket, { acts, opinion, now }).finally(() => running.delete(course));
    running.add(course);
    if (running.size >= atOnce) await Promise.race(running);
    progress(movingIn + Math.round(((1000 - movingIn) * (place + 1)) / requests.length));
  }
  await Promise.all(running);
}

interface Course {
  acts: ReturnType<typeof courseOf>;
  opinion: Opinion | null;
  now: Instant;
}

/** What was solved at once is asked about at once. */
async function takeCourse(player: Player, ticket: RecordedTicket, { acts, opinion, now }: Course): Promise<void> {
  let last = ticket;
  let resolvedAt = ticket.request.isSolvedAtOnce ? ticket.request.at : null;
  if (resolvedAt !== null) await askHow(player, ticket, resolvedAt);
  for (const act of acts) {
    last = await perform(player, last, act);
    if (act.act === 'resolve') await askHow(player, ticket, (resolvedAt = act.at));
    if (act.act === 'reopen') await askNoLonger(player, ticket, act.at);
  }
  if (resolvedAt !== null) await tellOpinion(player, ticket, { opinion, resolvedAt, now });
}

/** Whoever said nothing for long enough has consented (SD-03): each evening of the year. */
async function closeSilently(player: Player, { from, now }: { from: Instant; now: Instant }): Promise<void> {
  for (let day = dayOf(from); timeOn(day, 20 * 60) < now; day = nextDay(day)) {
    await player.runJob('service-desk.close-silent-tickets', timeOn(day, 20 * 60));
    await player.runJob('surveys.expire', timeOn(day, 20 * 60));
  }
}
