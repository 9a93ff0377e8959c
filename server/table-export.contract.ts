import * as z from 'zod/mini';
import type { Endpoint } from '../kernel/contract.ts';
import { locales } from '../kernel/locale.ts';
import { timeZoneShape } from '../kernel/shapes.ts';

/** Kinds of file that a table is taken away as. */
export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Asked beside the list's own filters and sort. */
export const exportQuery = {
  format: z.enum(exportFormats),
  /** Keys of columns, in their order: `number,title,status`. Without it, all that there are. */
  columns: z.optional(z.string().check(z.maxLength(4000), z.regex(/^[^,]+(?:,[^,]+)*$/))),
  /** Language of heads and words, and zone of times; without them, the caller's and the provider's. */
  locale: z.optional(z.enum(locales)),
  timeZone: z.optional(timeZoneShape),
};

/** Where the table behind a list is taken away as a file. */
export function exportPath(list: Pick<Endpoint, 'path'>): string {
  return `${list.path}/export`;
}
