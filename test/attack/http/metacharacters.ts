import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Family, Trial } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { requestOf, routesFor, send, writesJson, type Request } from '../routes/request-of.ts';
import { placesOf, withAt } from './places-in-body.ts';

const inCheck = 10;
/** What means something to SQL, full-text search, LIKE, CEL, templates, JSON paths, or to whoever stores texts. */
const signs = [
  "' or '1'='1",
  "'; drop table ticket; --",
  "') union select secret_hash from session --",
  '\\',
  "\\'; select pg_sleep(5); --",
  '%',
  '_%_',
  '$1',
  '$$',
  '" || true || "',
  'customer.name == "" || true',
  '${7*7}{{7*7}}<%= 7*7 %>',
  ':* & !()|<->',
  '\u0000',
  '\ud800',
  '\u202e\ufeff',
  '{"$ne":null}',
  '../../../../etc/passwd',
];

/** Signs that mean something to whatever stands behind, in every text of body, query and path. */
export const metacharacters: Family<AttackGround> = {
  name: 'metacharacters',
  holds: 'Signs of SQL, search, CEL and templates are letters like others: nothing breaks, and no list grows.',
  isQuick: true,
  async prove(ground, trial) {
    let tried = 0;
    for (const route of routesFor(ground, trial, { most: inCheck, which: writesJson })) {
      const request = requestOf(ground, route, true);
      for (const place of placesOf(request.body, (value) => typeof value === 'string')) {
        for (const sign of drawn(signs, trial)) {
          await send(ground.world.as('admin'), { ...request, body: withAt(request.body, place, sign) });
          tried += 1;
        }
      }
    }
    for (const route of routesFor(ground, trial, {
      most: inCheck,
      which: ({ endpoint }) => endpoint.method === 'GET' && !endpoint.sends,
    }))
      tried += await askWith(ground, trial, requestOf(ground, route));
    return { tried };
  },
};

/** In each part of the path and of the query: what is limited to one customer stays so. */
async function askWith({ world }: AttackGround, trial: Trial, { method, url, headers }: Request): Promise<number> {
  const [path = '', query = ''] = url.split('?');
  const steps = path.split('/');
  const names = [...new URLSearchParams(query).keys(), 'q', 'text', 'sort', 'fields', 'cursor', 'state', 'limit'];
  const chosen = drawn(signs, trial).map(encodeURIComponentLoosely);
  const urls = chosen.flatMap((sign) => [
    [...steps.slice(0, -1), sign].join('/'),
    ...names.map((name) => `${path}?${name}=${sign}`),
  ]);
  const plain = await world.as('teacher').send(method, path, { headers });
  for (const one of urls) {
    const { status, body } = await world.as('teacher').send(method, one, { headers });
    assert.ok(status < 500 && rowsIn(body) <= Math.max(rowsIn(plain.body), 0), `${one} answered ${status}, more rows`);
  }
  return urls.length;
}

function rowsIn(body: unknown): number {
  const items = typeof body === 'object' && body !== null && 'items' in body ? body.items : [];
  return Array.isArray(items) ? items.length : 0;
}

/** Half a sign of UTF-16 cannot be written in an address. */
function encodeURIComponentLoosely(sign: string): string {
  return encodeURIComponent(sign.toWellFormed());
}

/** Some by chance for the check. */
function drawn(all: readonly string[], { seed, isQuick }: Trial): readonly string[] {
  if (!isQuick) return all;
  return fc.sample(fc.shuffledSubarray([...all], { minLength: 2, maxLength: 2 }), { seed, numRuns: 1 }).flat();
}
