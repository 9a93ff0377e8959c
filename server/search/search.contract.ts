import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { lineShape } from '../../kernel/shapes.ts';

export const search = endpoint({
  method: 'GET',
  path: '/search',
  summary: 'One search for everything that the caller may see.',
  query: z.strictObject({ q: lineShape(100) }),
  answer: z.object({
    /** In the order of the module graph, upper first; kinds without a hit are left out. */
    groups: z.array(
      z.object({
        kind: z.string(),
        items: z.array(z.object({ id: z.string(), title: z.string(), subtitle: z.string(), href: z.string() })),
      }),
    ),
  }),
});
