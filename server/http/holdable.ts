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

/** Takes what the route's shape takes, and of that only what the database can hold. */
export const holdableCompiler: typeof validatorCompiler = (route) => {
  const holdable = validatorCompiler({ ...route, schema: holdableShape });
  const shaped = validatorCompiler(route);
  return (given: unknown) => {
    const seen = holdable(given);
    return typeof seen === 'object' && 'error' in seen && seen.error ? seen : shaped(given);
  };
};

interface Place {
  value: unknown;
  name: string | number;
  within: Place | null;
}

/**
 * Where a text stands that PostgreSQL cannot hold: with NUL, or with half a character. Null: nowhere. Throws a refusal
 * where there are too many values. Not by recursion: a body may be deeper than the stack.
 */
export function firstUnholdable(given: unknown): Path | null {
  const waiting: Place[] = [{ value: given, name: '', within: null }];
  let seen = 0;
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (++seen > mostValues) throw new Refusal(common.tooLarge);
    const { value } = place;
    if (typeof value === 'string' && isUnholdable(value)) return pathTo(place);
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const [name, part] of Object.entries(value)) {
      if (isUnholdable(name)) return pathTo(place);
      waiting.push({ value: part, name: isList ? Number(name) : name, within: place });
    }
  }
  return null;
}

function isUnholdable(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed();
}

function pathTo(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at = place; at.within; at = at.within) path.push(at.name);
  return path.toReversed();
}
