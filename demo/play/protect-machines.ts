import type { Day, Instant } from '../../kernel/instant.ts';
import { changeProtection } from '../../modules/protection/protection.contract.ts';
import { signProtectionAssessment } from '../../modules/protection/protection-week.contract.ts';
import { recordAntivirus } from '../../modules/protection/index.ts';
import { recordVirusEvent } from '../../modules/protection/virus-event.contract.ts';
import type { Chance } from '../random.ts';
import { antiviruses, quietWeek, toldViruses, type ToldVirus } from '../story/viruses.ts';
import type { Hired } from './hire.ts';
import { dayOf, nextDay, timeOn } from './hours.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

interface Telling {
  engineer: Hired;
  /** The first day of the story. */
  from: Instant;
  now: Instant;
  chance: Chance;
}

const weeks = 6;
const computers = new Set(['desktop', 'laptop', 'server']);

/** What machines reported of their antivirus over some weeks, what viruses did, and who assessed and signed it (AST-11). */
export async function protectMachines(player: Player, customers: readonly MovedIn[], telling: Telling): Promise<void> {
  const active = customers.filter(({ is }) => is.status === 'active');
  const present = mondayOf(dayOf(telling.now));
  const earliest = mondayOf(dayOf(telling.from));
  for (let ago = weeks; ago >= 0; ago--) {
    const weekOn = nextDay(present, -7 * ago);
    if (weekOn < earliest) continue;
    // the present week has come as far as today
    const sunday = nextDay(weekOn, 6);
    const day = sunday < dayOf(telling.now) ? sunday : dayOf(telling.now);
    for (const customer of active) await reportAll(player, customer, { day, telling });
    await player.runJob('protection.count-weeks', earlier(timeOn(day, 23 * 60), telling.now));
    for (const [place, customer] of active.entries())
      await suffer(player, customer, { weekOn, isAssessed: ago > (place % 3 === 0 ? 1 : 0), telling });
  }
  await keepPatches(player, active, telling);
}

/** Two of a hundred say nothing of one, as agents do that find none; some have not been updated for weeks. */
async function reportAll(
  player: Player,
  { id: customerId, machines }: MovedIn,
  { day, telling: { now, chance } }: { day: Day; telling: Telling },
): Promise<void> {
  const reporting = machines.filter(({ kind }) => computers.has(kind));
  await player.react(earlier(timeOn(day, 12 * 60), now), async (tx) => {
    for (const [place, { id }] of reporting.entries()) {
      if (place % 23 === 7) continue;
      const isOff = place % 31 === 3;
      const age = place % 19 === 5 ? chance.between(12, 60) : chance.between(0, 5);
      const product = antiviruses[place % antiviruses.length] ?? '火绒安全软件';
      const said = { version: null, isEnabled: !isOff, isUpToDate: age < 12, definitionsOn: nextDay(day, -age) };
      await recordAntivirus(tx, { machine: { id, customerId }, antiviruses: [{ product, ...said }] });
    }
  });
}

/** One virus in three weeks or so; what was found is assessed on the Monday after, and so is a quiet week. */
async function suffer(
  player: Player,
  customer: MovedIn,
  { weekOn, isAssessed, telling }: { weekOn: Day; isAssessed: boolean; telling: Telling },
): Promise<void> {
  const { engineer, now, chance } = telling;
  const virus = chance.percent(30) ? chance.pick(toldViruses) : null;
  const foundAt = timeOn(nextDay(weekOn, chance.between(0, 4)), 9 * 60 + chance.between(0, 480));
  const machine = customer.machines.find(({ kind }) => kind === 'desktop' || kind === 'laptop');
  if (virus && machine && foundAt < now) {
    const { name: virusName, action, note } = virus;
    const body = { assetId: machine.id, virusName, action, note, foundAt };
    await player.do(recordVirusEvent, { caller: engineer.caller, at: foundAt }, { body });
  }
  const at = timeOn(nextDay(weekOn, 7), 10 * 60);
  if (!isAssessed || at > now) return;
  const body = { weekOn, ...wordsOf(foundAt < now ? virus : null) };
  const params = { customer: customer.id };
  await player.do(signProtectionAssessment, { caller: engineer.caller, at }, { params, body });
}

function wordsOf(virus: ToldVirus | null) {
  const { cause, spread, done: action } = virus ?? quietWeek;
  return { cause, spread, action };
}

/** Looked up by hand on the last round through the servers. */
async function keepPatches(player: Player, customers: readonly MovedIn[], { engineer, now, chance }: Telling) {
  const servers = customers.flatMap(({ machines }) => machines.filter(({ kind }) => kind === 'server'));
  for (const { id: asset } of servers) {
    const missingPatches = chance.percent(60) ? 0 : chance.between(1, 14);
    const patchedOn = nextDay(dayOf(now), -chance.between(3, 40));
    const moment = { caller: engineer.caller, at: now };
    await player.do(changeProtection, moment, { params: { asset }, body: { missingPatches, patchedOn } });
  }
}

function mondayOf(day: Day): Day {
  return nextDay(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

function earlier(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}
