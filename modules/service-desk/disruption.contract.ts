import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';

/** What the people of a customer are told of what hits their company. */
export const listDisruptions = endpoint({
  method: 'GET',
  path: '/disruptions',
  summary: 'What disrupts your company now: since when, and what was said of it last.',
  answer: z.object({
    items: z.array(
      z.object({
        id: idShape,
        title: z.string(),
        beganAt: instantShape,
        told: z.nullable(z.string()),
        toldAt: z.nullable(instantShape),
      }),
    ),
  }),
});
