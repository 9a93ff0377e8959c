import { creditCodeCheck } from '../../kernel/credit-code.ts';
import type { Instant } from '../../kernel/instant.ts';
import { changeCustomerStatus, recordCustomer } from '../../modules/customers/customer.contract.ts';
import { contacts as characters } from '../cast/cast.ts';
import { companies } from '../cast/customers-of-companies.ts';
import { institutions } from '../cast/customers-of-institutions.ts';
import type { DemoCustomer } from '../cast/customer.ts';
import type { Chance } from '../random.ts';
import type { Hired } from './hire.ts';
import { placeMachines } from './machines.ts';
import type { MovedIn } from './moved-in.ts';
import { bringPeople, openAccounts } from './people.ts';
import { openDepartments, openSites } from './places.ts';
import type { Moment, Player } from './player.ts';

interface MovingIn {
  at: Instant;
  staff: readonly Hired[];
  chance: Chance;
  /** In percent: how many of their people and machines. */
  scale: number;
  /** Told after each customer. */
  onMovedIn(done: number): void;
}

export const demoCustomers: readonly DemoCustomer[] = [...companies, ...institutions];

/** Takes up the twelve, with their sites, people and machines. */
export async function moveIn(player: Player, moving: MovingIn): Promise<MovedIn[]> {
  const taken = new Set<string>(Object.values(characters).map(({ name }) => name));
  const movedIn: MovedIn[] = [];
  for (const customer of demoCustomers) {
    movedIn.push(await takeUp(player, scaled(customer, moving.scale), { ...moving, taken, movedIn }));
    moving.onMovedIn(movedIn.length);
  }
  return movedIn;
}

/** At least the characters, and somebody beside them. */
function scaled(is: DemoCustomer, scale: number): DemoCustomer {
  const part = (many: number) => Math.max(4, Math.round((many * scale) / 100));
  return { ...is, people: part(is.people), machines: part(is.machines) };
}

interface Taking extends MovingIn {
  taken: Set<string>;
  /** Those who came before: parents stand before their subsidiaries. */
  movedIn: readonly MovedIn[];
}

async function takeUp(player: Player, is: DemoCustomer, taking: Taking): Promise<MovedIn> {
  const { chance, taken, movedIn } = taking;
  const manager = managerOf(is, taking.staff);
  const moment = { caller: manager.caller, at: taking.at };
  const id = await recordOne(player, is, { moment, manager, movedIn });
  const sites = await openSites(player, { is, customerId: id }, moment);
  const departments = await openDepartments(player, { is, customerId: id }, moment);
  const contacts = await bringPeople(player, { is, id, sites }, { moment, chance, taken, departments });
  await openAccounts(player, { is, id, contacts }, { moment, chance });
  const network = 10 + movedIn.length;
  const machines = await placeMachines(player, { is, id, sites, contacts }, { moment, chance, network });
  return { is, id, sites, contacts, machines };
}

function managerOf({ accountManager }: DemoCustomer, staff: readonly Hired[]): Hired {
  const manager = staff.find(({ is: { name } }) => name === accountManager);
  if (!manager) throw new Error(`nobody is called ${accountManager}`);
  return manager;
}

async function recordOne(
  player: Player,
  is: DemoCustomer,
  { moment, manager, movedIn }: { moment: Moment; manager: Hired; movedIn: readonly MovedIn[] },
): Promise<string> {
  const { name, shortName, industry, phone, tags, mail } = is;
  const [site] = is.sites;
  const customer = await player.do(recordCustomer, moment, {
    body: {
      name,
      shortName,
      industry,
      phone,
      tags: [...tags],
      accountManagerId: manager.id,
      parentId: movedIn.find((other) => other.is.shortName === is.parent)?.id ?? null,
      creditCode: industry === 'home' ? null : creditCodeOf(mail),
      address: site?.address ?? null,
    },
  });
  if (customer.status !== is.status) {
    const seen = { ...moment, seen: customer.revision };
    await player.do(changeCustomerStatus, seen, { params: { customer: customer.id }, body: { status: is.status } });
  }
  return customer.id;
}

/** Well formed, and nobody's: the district 999999 doesn't exist. */
function creditCodeOf(mail: string): string {
  const digits = [...mail].map((letter) => letter.charCodeAt(0) % 10).join('');
  const body = `91999999MA${digits}`.slice(0, 17).padEnd(17, '0');
  return body + creditCodeCheck(body);
}
