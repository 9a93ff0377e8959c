import { validatorCompiler } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import { Refusal } from '../../kernel/refusal.ts';
import { common } from '../../platform/module/refusals.ts';

type Path = readonly (string | number)[];

/** Values in one body; no route of ours takes as many. Of more wrong ones zod would run out of stack. */
const mostValues = 50_000;

/** Whatever a route's own shape forgot to say. */
const holdableShape = z.any().check(({ value, issues }) => {
  const path = firstUnholdable(value);
  if (path) issues.push({ code: 'custom', input: value, path: [...path], params: { code: 'format' } });
});

/** Takes what the route's shape takes, and of what that makes of it only what the database can hold. */
export const holdableCompiler: typeof validatorCompiler = (route) => {
  const shaped = validatorCompiler(route);
  const holdable = validatorCompiler({ ...route, schema: holdableShape });
  return (given: unknown) => {
    refuseTooMany(given);
    const taken = shaped(given);
    return typeof taken === 'object' && 'value' in taken ? holdable(taken.value) : taken;
  };
};

interface Place {
  value: unknown;
  name: string | number;
  within: Place | null;
}

/** Throws where there are more values in it than any route takes. */
export function refuseTooMany(given: unknown): void {
  let count = 0;
  for (const _ of placesIn(given)) if (++count > mostValues) throw new Refusal(common.tooLarge);
}

/** Where a text stands that PostgreSQL cannot hold: with NUL, or with half a character. Null: nowhere. */
export function firstUnholdable(given: unknown): Path | null {
  for (const place of placesIn(given)) {
    const { value, name } = place;
    if (isUnholdable(name)) return pathTo(place.within);
    if (isUnholdable(value)) return pathTo(place);
  }
  return null;
}

/** Everything in it, itself too. Not by recursion: a body may be deeper than the stack. */
function* placesIn(given: unknown): Generator<Place> {
  const waiting: Place[] = [{ value: given, name: '', within: null }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    yield place;
    const { value } = place;
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const [name, part] of Object.entries(value))
      waiting.push({ value: part, name: isList ? Number(name) : name, within: place });
  }
}

function isUnholdable(value: unknown): boolean {
  return typeof value === 'string' && (value.includes('\0') || !value.isWellFormed());
}

function pathTo(place: Place | null): Path {
  const path: (string | number)[] = [];
  for (let at = place; at?.within; at = at.within) path.push(at.name);
  return path.toReversed();
}
