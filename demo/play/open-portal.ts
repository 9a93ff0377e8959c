import type { Instant } from '../../kernel/instant.ts';
import { inviteContact } from '../../modules/customers/contact.contract.ts';
import { changeProvider, readProvider } from '../../modules/tenancy/provider.contract.ts';
import { contacts as characters, customers as known, portal } from '../cast/cast.ts';
import { accept, type Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

/** The portal gets its name, number and colour, and the tests' characters among the customers' people their accounts. */
export async function openPortal(
  player: Player,
  customers: readonly MovedIn[],
  { admin, at }: { admin: Hired; at: Instant },
): Promise<void> {
  const moment = { caller: admin.caller, at };
  const { revision } = await player.do(readProvider, moment);
  await player.do(changeProvider, { ...moment, seen: revision }, { body: portal });
  for (const { name, customer, role } of Object.values(characters)) {
    const company = customers.find(({ is }) => is.shortName === known[customer].shortName);
    const contact = company?.contacts.find((one) => one.name === name);
    if (!contact) throw new Error(`nobody is called ${name}`);
    const { link } = await player.do(inviteContact, moment, { params: { contact: contact.id }, body: { role } });
    await accept(player, link, at);
  }
}
