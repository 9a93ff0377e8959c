import type { Day, Instant } from '../../kernel/instant.ts';
import { addSeconds } from '../../kernel/instant.ts';
import type { Chance } from '../random.ts';
import { callingTime, callsOn, channelOf, faultFor } from '../story/calls.ts';
import { chapters, type Chapter } from '../story/chapters.ts';
import type { Fault } from '../story/fault.ts';
import { dayOf, isWorkingDay, nextDay, timeOn } from './hours.ts';
import type { House, MovedIn } from './moved-in.ts';
import type { Request } from './ticket.ts';

/** Everything that was brought to the service desk from the first day to now, in its order. */
export function requestsOf(
  house: House,
  { from, now, chance }: { from: Instant; now: Instant; chance: Chance },
): Request[] {
  const requests: Request[] = [];
  for (let day = dayOf(from); day <= dayOf(now); day = nextDay(day)) {
    for (const customer of house.customers) {
      const calls = callsOn(day, customer.is, { chance, isWorkingDay: isWorkingDay(day) });
      for (let call = 0; call < calls; call++) requests.push(usualCall(house, customer, { day, chance }));
    }
    for (const chapter of chapters)
      if (day.endsWith(chapter.on)) requests.push(...callsOf(chapter, house, { day, chance }));
  }
  return requests.filter(({ at }) => at > from && at < now).toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

function usualCall(house: House, customer: MovedIn, { day, chance }: { day: Day; chance: Chance }): Request {
  const fault = faultFor(day, customer.is, chance);
  return requestOf(house, customer, { fault, at: timeOn(day, callingTime(chance)), chance });
}

function callsOf(chapter: Chapter, house: House, { day, chance }: { day: Day; chance: Chance }): Request[] {
  const hit = house.customers.filter(
    ({ is }) => is.status === 'active' && (chapter.customers.length === 0 || chapter.customers.includes(is.shortName)),
  );
  return Array.from({ length: chapter.calls }, (_, call) => {
    const { category, title, steps, solution, isForSecondLine } = chapter;
    const fault: Fault = {
      kind: 'incident',
      category,
      title,
      says: chance.pick(chapter.says),
      steps,
      solution,
      isForSecondLine,
      resolution: 'permanent',
      mode: 'remote',
      takes: 40,
      weight: 1,
    };
    const at = addSeconds(
      timeOn(day, chapter.from),
      Math.round((chapter.within / chapter.calls) * call * 60) + chance.between(0, 50),
    );
    return {
      ...requestOf(house, chance.pick(hit), { fault, at, chance }),
      impact: chapter.impact,
      isUrgent: call === 0,
    };
  });
}

interface Brought {
  fault: Fault;
  at: Instant;
  chance: Chance;
}

function requestOf(house: House, customer: MovedIn, { fault, at, chance }: Brought): Request {
  const caller = chance.pick(customer.contacts);
  const site = customer.sites.find(({ id }) => id === caller.siteId) ?? chance.pick(customer.sites);
  const machine = machineFor(customer, { fault, callerId: caller.id, siteId: site.id, chance });
  const fill = (text: string) =>
    text
      .replaceAll('{machine}', machine?.number ?? '我的电脑')
      .replaceAll('{place}', chance.pick(site.rooms))
      .replaceAll('{name}', caller.name);
  const { region } = site;
  return {
    at,
    fault,
    title: fill(fault.title),
    description: fill(fault.says),
    customerId: customer.id,
    siteId: site.id,
    callerId: caller.id,
    assetId: machine?.id ?? null,
    categoryId: house.categoryId(fault.category),
    channel: channelOf(fault, chance),
    isSolvedAtOnce: fault.mode === 'phone' && chance.percent(70),
    isUrgent: caller.isVip,
    teamId: house.firstTeam(fault, region),
    expertTeamId: house.expertTeam(fault),
    people: {
      recorder: house.callTaker(chance),
      engineer: house.engineer(fault, region, chance),
      expert: house.expert(fault, chance),
    },
  };
}

/** The caller's own, else one that stands where they are. */
function machineFor(
  { machines }: MovedIn,
  { fault, callerId, siteId, chance }: { fault: Fault; callerId: string; siteId: string; chance: Chance },
) {
  if (!fault.machine) return null;
  const ofKind = machines.filter(({ kind }) => kind === fault.machine);
  const nearest = [
    ofKind.filter(({ userId }) => userId === callerId),
    ofKind.filter((one) => one.siteId === siteId),
    ofKind,
  ];
  const choice = nearest.find((some) => some.length > 0);
  return choice ? chance.pick(choice) : null;
}
