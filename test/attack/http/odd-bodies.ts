import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Family, Trial } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { requestOf, routesFor, send, writesJson, type Request } from '../routes/request-of.ts';
import { placesOf, withAt, type Place } from './places-in-body.ts';

const inCheck = 4;
const depth = 100_000;
const long = 'x'.repeat(900_000);
const many = Array.from({ length: 300_000 }, () => 1);
const numbers = [-1, 0.5, 2 ** 31, 2 ** 53 + 2, -(2 ** 63), 1e308, -0];
const moments = [
  '0000-00-00',
  '9999-12-31',
  '-000001-01-01',
  '2026-02-30',
  '+275760-09-13T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
];
const others: readonly unknown[] = [null, [], {}, true, '', { toString: 1, length: -1 }];

/** Bodies that are too long, too deep, too many, or of numbers and dates that nothing can hold. */
export const oddBodies: Family<AttackGround> = {
  name: 'odd bodies',
  holds: 'Bodies too long, too deep, of too many, or of values that nothing holds are refused; none blocks the server.',
  isQuick: true,
  async prove(ground, trial) {
    let tried = 0;
    for (const route of routesFor(ground, trial, { most: inCheck, which: writesJson })) {
      const request = requestOf(ground, route, true);
      tried += await refused(ground, request, rawBodies);
      tried += await refused(ground, request, tooMuch(request.body, trial));
      for (const body of oddValues(request.body, trial)) {
        await send(ground.world.as('admin'), { ...request, body });
        tried += 1;
      }
    }
    return { tried };
  },
};

/** As they stand in the body: JSON of ours could not write them. */
const rawBodies = [
  `${'['.repeat(depth)}${']'.repeat(depth)}`,
  `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
  `{"a":${'['.repeat(depth)}${']'.repeat(depth)},"__proto__":{}}`,
  '{"__proto__":{"permissions":["*"]}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"a":1e400}',
  `{${Array.from({ length: 60_000 }, (_, at) => `"a${at}":1`).join(',')}}`,
  '{"a":1,"a":2}{"b":3}',
  '\u0000',
  'null',
  '[]',
  '"text"',
];

async function refused({ world }: AttackGround, request: Request, bodies: readonly unknown[]): Promise<number> {
  const headers = { ...request.headers, 'content-type': 'application/json' };
  for (const body of bodies) {
    const { status } = await send(world.as('admin'), { ...request, headers, body });
    const what = typeof body === 'string' ? body : JSON.stringify(body);
    assert.ok(
      status >= 400 && status < 500,
      `${request.method} ${request.url} answered ${status} to ${what.slice(0, 200)}`,
    );
  }
  return bodies.length;
}

/** Each text of almost a megabyte, each list of hundreds of thousands. */
function tooMuch(body: unknown, trial: Trial): unknown[] {
  const texts = placesOf(body, (value) => typeof value === 'string').map((place) => withAt(body, place, long));
  const lists = placesOf(body, Array.isArray).map((place) => withAt(body, place, many));
  return [...some(texts, trial, 3), ...some(lists, trial, 2)];
}

function oddValues(body: unknown, trial: Trial): unknown[] {
  const at = (is: (value: unknown) => boolean, values: readonly unknown[]) =>
    placesOf(body, is).flatMap((place: Place) => values.map((value) => withAt(body, place, value)));
  return [
    ...some(
      at((value) => typeof value === 'number', numbers),
      trial,
      6,
    ),
    ...some(
      at((value) => typeof value === 'string' && /^\d{4}-/.test(value), moments),
      trial,
      4,
    ),
    ...some(
      at((value) => value !== body, others),
      trial,
      4,
    ),
  ];
}

function some(all: unknown[], { seed, isQuick }: Trial, most: number): unknown[] {
  if (!isQuick || all.length <= most) return all;
  return fc.sample(fc.shuffledSubarray(all, { minLength: most, maxLength: most }), { seed, numRuns: 1 }).flat();
}
