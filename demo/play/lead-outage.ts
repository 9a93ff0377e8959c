import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { recordEmergencyPlan } from '../../modules/service-desk/emergency-plan.contract.ts';
import { recordMajorIncidentRule } from '../../modules/service-desk/major-incident-rule.contract.ts';
import {
  broadcastMajorUpdate,
  checkMajorStep,
  closeMajorIncident,
  declareMajorIncident,
  noteOnMajorIncident,
  reviewMajorIncident,
  standDownMajorIncident,
  type MajorIncidentView,
} from '../../modules/service-desk/major-incident.contract.ts';
import { acceptTicket, resolveTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { outage, plans, rules } from '../story/outage.ts';
import type { Hired } from './hire.ts';
import { dayOf, nextDay, timeOn } from './hours.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

interface Told {
  customers: readonly MovedIn[];
  categories: ReadonlyMap<string, string>;
}

interface Crew {
  /** Takes the calls. */
  taker: Hired;
  /** Solves it. */
  expert: Hired;
  /** Commands. */
  manager: Hired;
  now: Instant;
}

/** Plans and rules for emergencies, and the one of last week that was led by them to the end of its review. */
export async function leadOutage(player: Player, told: Told, crew: Crew): Promise<void> {
  const first = timeOn(nextDay(dayOf(crew.now), outage.day), outage.from);
  const at = addSeconds(first, -10 * 86_400);
  const moment = { caller: crew.manager.caller, at };
  const planIds: string[] = [];
  for (const { steps, ...plan } of plans) {
    planIds.push((await player.do(recordEmergencyPlan, moment, { body: { ...plan, steps: [...steps] } })).id);
  }
  const [planId] = planIds;
  for (const rule of rules) {
    const { name, together, tickets, minutes } = rule;
    const categoryId = 'category' in rule ? told.categories.get(rule.category) : undefined;
    const body = { name, together, tickets, minutes, ...(categoryId && { categoryId, planId }) };
    await player.do(recordMajorIncidentRule, moment, { body });
  }
  await lead(player, told, { ...crew, first, planId });
}

interface Outage extends Crew {
  first: Instant;
  planId: string | undefined;
}

async function lead(player: Player, told: Told, { first, planId, ...crew }: Outage): Promise<void> {
  const after = (minutes: number, { caller }: Hired = crew.manager) => ({
    caller,
    at: addSeconds(first, minutes * 60),
  });
  const leads = new Map<string, string>();
  const early: string[] = [];
  let major: MajorIncidentView | undefined;
  for (const [place, shortName] of outage.callers.entries()) {
    const moment = after(place * outage.minutesBetween, crew.taker);
    const ticketId = await report(player, told, { shortName, place, moment, majorId: major?.id });
    if (ticketId === undefined) continue;
    if (!leads.has(shortName)) leads.set(shortName, ticketId);
    early.push(ticketId);
    // the third call made it clear
    if (place !== 2) continue;
    const body = { title: outage.title, ticketIds: early, beganAt: first, ...(planId && { planId }) };
    major = await player.do(declareMajorIncident, after(place * outage.minutesBetween + 3), { body });
  }
  if (!major) return;
  await command(player, major, after);
  for (const ticketId of leads.values()) await solve(player, ticketId, { after, expert: crew.expert });
  await lookBack(player, major, { after, expert: crew.expert });
}

interface Reporting {
  shortName: string;
  place: number;
  moment: Parameters<Player['do']>[1];
  majorId: string | undefined;
}

async function report(player: Player, told: Told, { shortName, place, moment, majorId }: Reporting) {
  const customer = told.customers.find(({ is }) => is.shortName === shortName);
  const caller = customer?.contacts[place % (customer.contacts.length || 1)];
  if (!customer || !caller) return undefined;
  const categoryId = told.categories.get(outage.category);
  const about = { kind: 'incident', channel: 'phone', impact: 'interrupted', urgency: 'high' } as const;
  const words = { title: outage.title, description: outage.says };
  const whose = { customerId: customer.id, callerId: caller.id, siteId: caller.siteId };
  const body = { ...about, ...words, ...whose, ...(categoryId && { categoryId }) };
  const joined = { ...body, ...(majorId !== undefined && { majorIncidentId: majorId }) };
  return (await player.do(recordTicket, moment, { body: joined })).id;
}

type After = (minutes: number, who?: Hired) => { caller: Hired['caller']; at: Instant };

async function command(player: Player, major: MajorIncidentView, after: After): Promise<void> {
  const params = { majorIncident: major.id };
  for (const [place, { key }] of major.steps.entries()) {
    const body = { key, isDone: true };
    await player.do(checkMajorStep, after(14 + place * 13), { params, body });
  }
  for (const { after: minutes, words } of outage.broadcasts) {
    await player.do(broadcastMajorUpdate, after(minutes), { params, body: { words } });
  }
  await player.do(noteOnMajorIncident, after(outage.note.after), { params, body: { words: outage.note.words } });
}

interface Solving {
  after: After;
  expert: Hired;
}

async function solve(player: Player, ticket: string, { after, expert }: Solving): Promise<void> {
  const params = { ticket };
  await player.do(acceptTicket, after(16, expert), { params });
  const solution = { code: 'permanent', mode: 'remote', solution: outage.solution, withChildren: true } as const;
  const body = { ...solution, remote: { scope: 'control' } } as const;
  await player.do(resolveTicket, after(outage.resolvedAfter, expert), { params, body });
}

async function lookBack(player: Player, { id }: MajorIncidentView, { after, expert }: Solving): Promise<void> {
  const params = { majorIncident: id };
  const words = `${outage.solution}感谢大家的耐心。`;
  await player.do(standDownMajorIncident, after(outage.resolvedAfter + 5), { params, body: { words } });
  const nextMorning = after(24 * 60);
  const { happened, cause, helped } = outage;
  const actions = outage.actions.map(({ text, within }) => ({
    text,
    ownerId: expert.id,
    dueOn: nextDay(dayOf(nextMorning.at), within),
  }));
  await player.do(reviewMajorIncident, nextMorning, { params, body: { happened, cause, helped, actions } });
  await player.do(closeMajorIncident, after(24 * 60 + 40), { params });
}
