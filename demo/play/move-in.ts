import type { Instant } from '../../kernel/instant.ts';
import { recordContact } from '../../modules/customers/contact.contract.ts';
import { recordCustomer } from '../../modules/customers/customer.contract.ts';
import { recordSite } from '../../modules/customers/site.contract.ts';
import { contacts as characters, customers as known } from '../cast/cast.ts';
import { companies } from '../cast/customers-of-companies.ts';
import { institutions } from '../cast/customers-of-institutions.ts';
import type { DemoCustomer } from '../cast/customer.ts';
import { mobileOf, nameOf } from '../cast/people.ts';
import type { Chance } from '../random.ts';
import type { Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

interface MovingIn {
  at: Instant;
  staff: readonly Hired[];
  chance: Chance;
  /** Told after each customer. */
  onMovedIn(done: number): void;
}

export const demoCustomers: readonly DemoCustomer[] = [...companies, ...institutions];

/** Takes up the twelve, with their sites, people and machines. */
export async function moveIn(player: Player, moving: MovingIn): Promise<MovedIn[]> {
  const taken = new Set<string>(Object.values(characters).map(({ name }) => name));
  const movedIn: MovedIn[] = [];
  for (const customer of demoCustomers) {
    movedIn.push(await takeUp(player, customer, { ...moving, taken }));
    moving.onMovedIn(movedIn.length);
  }
  return movedIn;
}

type Taking = MovingIn & { taken: Set<string> };

async function takeUp(player: Player, is: DemoCustomer, taking: Taking): Promise<MovedIn> {
  const manager = taking.staff.find(({ is: { name } }) => name === is.accountManager);
  if (!manager) throw new Error(`nobody is called ${is.accountManager}`);
  const moment = { caller: manager.caller, at: taking.at };
  const { id } = await player.do(recordCustomer, moment, {
    body: { name: is.name, shortName: is.shortName, status: is.status, accountManagerId: manager.id, phone: is.phone },
  });
  const sites: MovedIn['sites'] = [];
  for (const { name, address, region, rooms } of is.sites) {
    const site = await player.do(recordSite, moment, { body: { customerId: id, name, address } });
    sites.push({ id: site.id, region, rooms });
  }
  const contacts = await bringPeople(player, { is, id, sites }, { ...taking, moment });
  return { is, id, sites, contacts, machines: [] };
}

const positions = ['职员', '职员', '职员', '主管', '经理', '专员', '助理', '工程师'];

async function bringPeople(
  player: Player,
  customer: Pick<MovedIn, 'is' | 'id' | 'sites'>,
  { chance, taken, moment }: Taking & { moment: { caller: Hired['caller']; at: Instant } },
): Promise<MovedIn['contacts']> {
  const people: MovedIn['contacts'] = [];
  const own = Object.values(characters).filter(({ customer: at }) => known[at].shortName === customer.is.shortName);
  for (let place = 1; place <= customer.is.people; place++) {
    const character = own[place - 1];
    const name = character?.name ?? nameOf(chance, taken);
    const site = chance.pick(customer.sites);
    const isVip = !character && chance.percent(4);
    const contact = await player.do(recordContact, moment, {
      body: {
        name,
        customerId: customer.id,
        siteId: site.id,
        employeeNumber: String(10_000 + place * 7),
        mobile: character?.mobile ?? mobileOf(chance),
        position: isVip ? '总经理' : chance.pick(positions),
        ...(character ? { email: character.email } : {}),
        isVip,
      },
    });
    people.push({ id: contact.id, name, siteId: site.id, isVip });
  }
  return people;
}
