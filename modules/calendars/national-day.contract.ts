import * as z from 'zod/mini';
import { dayShape, lineShape } from '../../kernel/shapes.ts';

/**
 * The form in which the yearly notice on holidays (国务院办公厅节假日安排) is commonly shared: one year a file,
 * `{ year, papers, days: [{ name, date, isOffDay }] }`. Days that it doesn't list are ordinary; no days at all means
 * that the notice is not out yet. Other keys are passed over.
 */
export const holidayYearShape = z.object({
  year: z.int().check(z.gte(1950), z.lte(2199)),
  papers: z.optional(z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(20))),
  days: z.array(z.object({ name: lineShape(60), date: dayShape, isOffDay: z.boolean() })).check(z.maxLength(200)),
});

export type HolidayYear = z.output<typeof holidayYearShape>;
