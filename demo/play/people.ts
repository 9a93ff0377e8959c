import { dayOf } from './hours.ts';
import { recordContact } from '../../modules/customers/contact.contract.ts';
import { recordCustomerSystem, recordSystemAccount } from '../../modules/customers/system-account.contract.ts';
import { contacts as characters, customers as known } from '../cast/cast.ts';
import { mobileOf, nameOf } from '../cast/people.ts';
import type { Chance } from '../random.ts';
import { namedBy } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Moment, Player } from './player.ts';

const positions = ['职员', '职员', '职员', '主管', '经理', '专员', '助理', '工程师'];

interface Bringing {
  moment: Moment;
  chance: Chance;
  /** Names that somebody has already. */
  taken: Set<string>;
  departments: ReadonlyMap<string, string>;
}

/** The customer's people, the tests' characters first. */
export async function bringPeople(
  player: Player,
  customer: Pick<MovedIn, 'is' | 'id' | 'sites'>,
  { moment, chance, taken, departments }: Bringing,
): Promise<MovedIn['contacts']> {
  const { is, id: customerId, sites } = customer;
  const own = Object.values(characters).filter(({ customer: at }) => known[at].shortName === is.shortName);
  const people: MovedIn['contacts'] = [];
  for (let place = 1; place <= is.people; place++) {
    const character = own[place - 1];
    const name = character?.name ?? nameOf(chance, taken, is.surname);
    const site = chance.pick(sites);
    const isVip = !character && chance.percent(4);
    const path = is.departments.find((one) => one === character?.department);
    const departmentId =
      departments.get(path ?? (is.departments.length > 0 ? chance.pick(is.departments) : '')) ?? null;
    const { id } = await player.do(recordContact, moment, {
      body: {
        name,
        customerId,
        departmentId,
        isVip,
        siteId: site.id,
        employeeNumber: String(10_000 + place * 7),
        mobile: character?.mobile ?? mobileOf(chance),
        position: positionOf(is, isVip, chance),
        seat: `${chance.pick(site.rooms)} ${chance.between(1, 40)} 座`,
        email: character?.email ?? `u${10_000 + place * 7}@${is.mail}`,
      },
    });
    people.push({ id, name, siteId: site.id, isVip });
  }
  return people;
}

/** Who has an account in which of the customer's systems (ORG-06): nearly all in the first, fewer in the others. */
export async function openAccounts(
  player: Player,
  { is, id: customerId, contacts }: Pick<MovedIn, 'is' | 'id' | 'contacts'>,
  { moment, chance }: Pick<Bringing, 'moment' | 'chance'>,
): Promise<void> {
  const record = async (name: string) =>
    (await player.do(recordCustomerSystem, moment, { body: { customerId, name } })).id;
  const systems = [...(await namedBy(is.systems, record)).values()];
  for (const [place, contact] of contacts.entries()) {
    for (const [rank, systemId] of systems.entries()) {
      if (!chance.percent(rank === 0 ? 60 : 18)) continue;
      const body = {
        contactId: contact.id,
        systemId,
        accountName: `u${10_007 + place * 7}`,
        grantedOn: dayOf(moment.at),
      };
      await player.do(recordSystemAccount, moment, { body });
    }
  }
}

function positionOf({ surname }: MovedIn['is'], isVip: boolean, chance: Chance): string | null {
  if (surname) return null;
  return isVip ? '总经理' : chance.pick(positions);
}
