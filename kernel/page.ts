import * as z from 'zod/mini';
import type { Shape } from './contract.ts';

/** Rows of one page, at most. */
export const pageLimit = 200;

/** What every list endpoint takes beside its own filters; `cursor` comes from the page before. */
export const pageQuery = {
  cursor: z.optional(z.string().check(z.maxLength(2000))),
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(pageLimit))),
};

/** `next` is null on the last page. `count` stops at 1,000: `{ value: 1000, more: true }` reads "1000+". */
export function pageOf<S extends Shape>(item: S) {
  return z.object({
    items: z.array(item),
    next: z.nullable(z.string()),
    count: z.optional(z.object({ value: z.int(), more: z.boolean() })),
  });
}

export interface Page<T> {
  items: T[];
  next: string | null;
  count?: { value: number; more: boolean };
}
