import * as z from 'zod/mini';
import { endpoint } from '../kernel/contract.ts';
import { lineShape } from '../kernel/shapes.ts';

/** One thing found, of whatever kind: enough to recognise it and to go there. */
const foundItem = z.object({
  id: z.string(),
  title: z.string(),
  subtitle: z.nullable(z.string()),
  /** Address of its screen on the desk. */
  href: z.string(),
});

export const searchAll = endpoint({
  method: 'GET',
  path: '/search',
  summary: 'Search everything that the caller may see: people, tickets, and what the modules add.',
  query: z.strictObject({ q: lineShape(100) }),
  answer: z.object({
    /** In the order in which they are shown; kinds without a hit are left out. */
    groups: z.array(z.object({ kind: z.string(), items: z.array(foundItem) })),
  }),
});
