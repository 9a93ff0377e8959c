import * as z from 'zod/mini';
import type { Shape } from './contract.ts';

/** Rows of one page, at most. */
export const pageLimit = 200;

/** What every list endpoint takes beside its own filters; `cursor` comes from the page before. */
export const pageQuery = {
  cursor: z.optional(z.string().check(z.maxLength(2000))),
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(pageLimit))),
};

/** Stops at 1,000: `{ value: 1000, more: true }` reads "1000+". */
export const countShape = z.object({ value: z.int(), more: z.boolean() });
export type Count = z.output<typeof countShape>;

/** `next` is null on the last page. */
export function pageOf<S extends Shape>(item: S) {
  return z.object({
    items: z.array(item),
    next: z.nullable(z.string()),
    count: z.optional(countShape),
  });
}

export interface Page<T> {
  items: T[];
  next: string | null;
  count?: Count;
}
