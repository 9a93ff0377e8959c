import * as z from 'zod/mini';
import { endpoint } from '../kernel/contract.ts';
import { lineShape, marksShape } from '../kernel/shapes.ts';

/** One thing found, of whatever kind: enough to recognise it and to go there. */
const foundItem = z.object({
  id: z.string(),
  title: z.string(),
  titleMarks: marksShape,
  subtitle: z.nullable(z.string()),
  /** Address of its screen on the desk. */
  href: z.string(),
  /** What it was found by where the title doesn't say: its label is a text key, `customers:contact.mobile`. */
  by: z.nullable(z.object({ label: z.string(), text: z.string(), marks: marksShape })),
  /** Its number, phone or address is all that was typed, and not only begins so. */
  isExact: z.boolean(),
});
export type FoundItem = z.output<typeof foundItem>;

export const searchAll = endpoint({
  method: 'GET',
  path: '/search',
  summary: 'Search everything that the caller may see: people, tickets, and what the modules add.',
  query: z.strictObject({ q: lineShape(100) }),
  answer: z.object({
    /** In the order in which they are shown, exact ones first; kinds without a hit are left out. */
    groups: z.array(
      z.object({
        kind: z.string(),
        items: z.array(foundItem),
        /** There are others: the list of the kind shows them all. */
        hasMore: z.boolean(),
      }),
    ),
  }),
});
