import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';

/** Work behind the requests whose tries are used up. */
export const failedWorkView = z.object({
  id: idShape,
  /** What was to follow an event, or a job that was asked for. */
  kind: z.enum(['reactions', 'job']),
  /** Of reactions the event’s kind, `ticket.resolved`; of a job its name. */
  what: z.string(),
  /** Of reactions their names. */
  parts: z.array(z.string()),
  /** The record that the event is about. */
  subject: z.nullable(
    z.object({ kind: z.string(), id: idShape, name: z.nullable(z.string()), href: z.nullable(z.string()) }),
  ),
  attempts: z.int(),
  /** What went wrong at the last try. */
  reason: z.nullable(z.string()),
  failedAt: instantShape,
  abilities: z.array(z.enum(['retry', 'abandon'])),
});
export type FailedWorkView = z.output<typeof failedWorkView>;

export const listFailedWork = endpoint({
  method: 'GET',
  path: '/failed-work',
  summary:
    'Work behind the requests that failed for good, the newest first; what is settled makes room for earlier ones.',
  answer: z.object({ items: z.array(failedWorkView), hasMore: z.boolean() }),
});

export const retryFailedWork = endpoint({
  method: 'POST',
  path: '/failed-work/{failedWork}/trial',
  summary: 'Try work that failed for good once more, with all its tries anew.',
  status: 204,
});

export const abandonFailedWork = endpoint({
  method: 'POST',
  path: '/failed-work/{failedWork}/abandonment',
  summary: 'Give up work that failed for good: it will not be done. The log keeps that it was given up.',
  status: 204,
});
