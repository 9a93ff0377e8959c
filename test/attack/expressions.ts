import assert from 'node:assert/strict';
import type { Shape } from '../../kernel/contract.ts';
import { takenBy } from '../harness/json-schema.ts';
import type { World } from '../cast/world.ts';
import type { Family } from '../proof/family.ts';
import type { AttackGround } from './ground.ts';
import { storeEverywhere } from './markup/store-everywhere.ts';

/** What no database and no encoding holds. */
const impossible: readonly string[] = ['\u0000', '\uD800'];
/** Signs that patterns, queries and expressions are made of. */
const signs: readonly string[] = [
  '%',
  '_%_\\',
  "' or 1=1 --",
  "'); select pg_sleep(10); --",
  '$1 $$ $tag$',
  '\\',
  '(((((',
  '[a-',
  '*:* & ! | <-> ( "',
  "a:* & 'b",
  '{{1+1}} ${1+1} has(x) size(x) x.matches("(a+)+$")',
  '^(a+)+$',
  '\uFFFF\u202E',
  '👩‍👩‍👧‍👦'.repeat(50),
  '中'.repeat(200),
];

/** What patterns that go back and try again need very long for, of any length that may be. */
const slow: readonly ((most: number) => string)[] = [
  (most) => `${'a'.repeat(most - 1)}!`,
  (most) => `${' '.repeat(most - 2)}x!`,
  (most) => `x${' \t'.repeat(most).slice(0, most - 2)}!`,
  (most) => `${'0'.repeat(most - 1)}!`,
  (most) => `${'1.'.repeat(most).slice(0, most - 1)}!`,
  (most) => `${'a@'.repeat(most).slice(0, most - 1)}!`,
  (most) => `${'<'.repeat(most - 1)}!`,
  (most) => `${'2026-11-23 10:00 '.repeat(most).slice(0, most - 1)}!`,
  (most) => `${'*?'.repeat(most).slice(0, most - 1)}!`,
  (most) => `${'\n'.repeat(most - 1)}!`,
  (most) => `${'a-'.repeat(most).slice(0, most - 1)}!`,
];
const longest = 20_000;

export const expressions: Family<AttackGround> = {
  name: 'expressions',
  holds: 'Signs of patterns and queries are letters to every search and filter; no text keeps a pattern busy.',
  isQuick: true,
  async prove({ world, samples }, { seed, isQuick }) {
    const asked = await askEverywhere(world, isQuick ? 2 : signs.length, seed);
    const textAt = (at: number, most: number) => slow[(at + seed) % slow.length]?.(Math.min(most, longest)) ?? '';
    const { texts, slowest } = await storeEverywhere(world, samples, { textAt, onlyNew: true });
    return { tried: asked + texts, measured: `slowest write ${Math.round(slowest.answer)} ms (${slowest.path})` };
  },
};

/** Every text that a list can be asked by, as the administrator. */
async function askEverywhere(world: World, each: number, seed: number): Promise<number> {
  let asked = 0;
  for (const { endpoint } of world.parts.composition.routes) {
    const { method, path, query } = endpoint;
    if (method !== 'GET' || !query || path.includes('{')) continue;
    for (const name of freeTexts(query)) {
      const chosen = Array.from({ length: each }, (_, at) => signs[(seed + asked + at) % signs.length] ?? '');
      for (const text of [...impossible, ...chosen]) {
        const url = `/api/v1${path}?${new URLSearchParams({ [name]: text }).toString()}`;
        const { status, body } = await world.as('admin').send('GET', url);
        assert.ok(status < 500, `${url} answered ${status}: ${JSON.stringify(body).slice(0, 300)}`);
        asked += 1;
      }
    }
  }
  return asked;
}

function freeTexts(query: Shape): string[] {
  const { properties = {} } = takenBy(query);
  return Object.entries(properties).flatMap(([name, property]) => {
    const isFree = property.type === 'string' && !property.enum && !property.format;
    return isFree ? [name] : [];
  });
}
