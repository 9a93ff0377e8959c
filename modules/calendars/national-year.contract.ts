import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { instantShape } from '../../kernel/shapes.ts';
import { nations } from './calendar.contract.ts';

export const nationalYearView = z.object({
  nation: z.enum(nations),
  year: z.int(),
  /** Days of the year itself, whichever notice named them. */
  holidays: z.int(),
  makeUpDays: z.int(),
  /** Addresses or names of the papers that say so; of delivered years none are known. */
  papers: z.array(z.string()),
  /** Null: delivered with the program. */
  importedAt: z.nullable(instantShape),
});
export type NationalYearView = z.output<typeof nationalYearView>;

export const listNationalYears = endpoint({
  method: 'GET',
  path: '/national-years',
  summary: 'The years whose holidays and make-up days are known, the newest first; any other counts as ordinary weeks.',
  answer: z.object({ items: z.array(nationalYearView) }),
});
