import { validatorCompiler } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';

type Path = readonly (string | number)[];

/** Of texts that PostgreSQL cannot hold, whatever shape forgot to say so. */
const nulFreeShape = z.any().check(({ value, issues }) => {
  const path = firstNul(value);
  if (path) issues.push({ code: 'custom', input: value, path: [...path], params: { code: 'format' } });
});

/** Takes what the route's shape takes, but no text with NUL in it. */
export const nulFreeCompiler: typeof validatorCompiler = (route) => {
  const nulFree = validatorCompiler({ ...route, schema: nulFreeShape });
  const shaped = validatorCompiler(route);
  return (given: unknown) => {
    const seen = nulFree(given);
    return typeof seen === 'object' && 'error' in seen && seen.error ? seen : shaped(given);
  };
};

interface Place {
  value: unknown;
  name: string | number;
  within: Place | null;
}

/** Where it stands; null: nowhere. Not by recursion: a body may be deeper than the stack. */
export function firstNul(given: unknown): Path | null {
  const waiting: Place[] = [{ value: given, name: '', within: null }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value } = place;
    if (typeof value === 'string' && value.includes('\0')) return pathTo(place);
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const [name, part] of Object.entries(value)) {
      if (name.includes('\0')) return pathTo(place);
      waiting.push({ value: part, name: isList ? Number(name) : name, within: place });
    }
  }
  return null;
}

function pathTo(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at = place; at.within; at = at.within) path.push(at.name);
  return path.toReversed();
}
