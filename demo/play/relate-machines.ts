import type { Instant } from '../../kernel/instant.ts';
import { recordBusinessService } from '../../modules/relations/business-service.contract.ts';
import { recordRelation } from '../../modules/relations/relation.contract.ts';
import { toldServices } from '../story/services.ts';
import type { Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Moment, Player } from './player.ts';

/** So many machines hang on the first switch, and so many people use a service. */
const [mostConnected, mostUsers] = [12, 6];

/** At customers with a server: what runs on it, who uses that, and what is connected to the same switch. */
export async function relateMachines(
  player: Player,
  customers: readonly MovedIn[],
  { admin, at }: { admin: Hired; at: Instant },
): Promise<void> {
  for (const customer of customers) {
    const server = customer.machines.find(({ kind }) => kind === 'server');
    if (server) await relateAt(player, customer, { server: server.id, moment: { caller: admin.caller, at } });
  }
}

async function relateAt(
  player: Player,
  customer: MovedIn,
  { server, moment }: { server: string; moment: Moment },
): Promise<void> {
  const { id: customerId, contacts, machines, sites } = customer;
  const relate = (body: Parameters<typeof relationOf>) =>
    player.do(recordRelation, moment, { body: relationOf(...body) });
  const hub = machines.find(({ kind }) => kind === 'network');
  const connected = hub ? [server, ...machines.flatMap(({ id, kind }) => (kind === 'desktop' ? [id] : []))] : [];
  for (const id of connected.slice(0, mostConnected)) {
    await relate([['asset', id], 'connected_to', ['asset', hub?.id ?? '']]);
  }
  for (const [place, { name, importance }] of toldServices.entries()) {
    const body = { customerId, name, importance, ownerId: contacts[place]?.id ?? null };
    const service = await player.do(recordBusinessService, moment, { body });
    await relate([['service', service.id], 'runs_on', ['asset', server]]);
    const from = (place + 1) * mostUsers;
    for (const { id } of contacts.slice(from, from + mostUsers)) {
      await relate([['service', service.id], 'used_by', ['contact', id]]);
    }
    const [site] = sites;
    if (place === 0 && site) await relate([['service', service.id], 'used_by', ['site', site.id]]);
  }
}

type End<Kind extends string> = readonly [kind: Kind, id: string];

function relationOf(
  [fromKind, fromId]: End<'asset' | 'service'>,
  kind: 'connected_to' | 'runs_on' | 'used_by',
  [toKind, toId]: End<'asset' | 'contact' | 'site'>,
) {
  return { fromKind, fromId, kind, toKind, toId };
}
