import * as fc from 'fast-check';
import { nounsIn } from '../../../kernel/contract.ts';
import { guestKindOf, type Route } from '../../../platform/module/register.ts';
import { asOwner } from '../../../platform/database/as-owner.ts';
import type { Client } from '../../cast/client.ts';
import type { World } from '../../cast/world.ts';
import type { Trial } from '../../proof/family.ts';
import { sampleOf } from '../../walls/sample-input.ts';
import type { AttackGround } from '../ground.ts';

/** A request that a route takes. */
export interface Request {
  method: string;
  url: string;
  body?: unknown;
  headers: Record<string, string>;
}

interface Drawing {
  /** In the check; a long run tries all. */
  most: number;
  which?: (route: Route) => boolean;
}

/** Routes by chance for the check, or all; none that ends the session that it is tried with. */
export function routesFor({ world }: AttackGround, { seed, isQuick }: Trial, { most, which }: Drawing): Route[] {
  const routes = world.parts.composition.routes.filter((route) => route.session !== 'ends' && (which?.(route) ?? true));
  if (!isQuick || routes.length <= most) return routes;
  const some = fc.shuffledSubarray(routes, { minLength: most, maxLength: most });
  return fc.sample(some, { seed, numRuns: 1 }).flat();
}

/** Whether the route asks for a permission: whoever has none is refused before anything is read. */
export function asksPermission({ access }: Route): boolean {
  return access !== 'public' && access !== 'signed_in' && guestKindOf(access) === null;
}

export function writesJson({ endpoint }: Route): boolean {
  return endpoint.body !== undefined;
}

/** What the route takes, with ids of our own rows in its path, its query and its body. */
export function requestOf({ samples }: Pick<AttackGround, 'samples'>, route: Route, isWhole = false): Request {
  const { method, path, body, query, receives } = route.endpoint;
  const idFor = (field: string) => samples.byField(field);
  const variant = { withIds: true, isWhole };
  const url = nounsIn(path).reduce((text, noun) => text.replace(`{${noun}}`, samples.byNoun(noun)), path);
  const sent = query ? (sampleOf(query, idFor, { withIds: true }) as Record<string, unknown>) : {};
  const search = new URLSearchParams(Object.entries(sent).map(([name, value]) => [name, String(value)]));
  return {
    method,
    url: `/api/v1${url}${search.size > 0 ? `?${search.toString()}` : ''}`,
    ...(receives && { body: Buffer.from('walk') }),
    ...(body && { body: sampleOf(body, idFor, variant) }),
    headers: {
      ...(route.needsRevision && { 'if-match': '"r1"' }),
      ...(receives && { 'content-type': 'application/octet-stream' }),
    },
  };
}

export function send(client: Client, { method, url, body, headers }: Request) {
  return client.send(method, url, { body, headers });
}

/** Of everybody: what changes nothing writes none. */
export async function countEvents({ database }: World): Promise<number> {
  return asOwner(database.ownerUrl, async (owner) => {
    await owner.query('set role backup');
    const { rows } = await owner.query<{ count: string }>('select count(*) from event');
    return Number(rows[0]?.count);
  });
}
