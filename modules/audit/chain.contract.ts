import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';

export const readChain = endpoint({
  method: 'GET',
  path: '/audit/chain',
  summary: 'How far the audit trail is sealed.',
  answer: z.object({
    seals: z.int(),
    /** When the newest seal was set; null: nothing is sealed yet. */
    sealedAt: z.nullable(instantShape),
    /** Events that no seal covers yet, of those that you see, and since when the oldest of them waits. */
    unsealed: z.int(),
    unsealedSince: z.nullable(instantShape),
    abilities: z.array(z.enum(['verify'])),
  }),
});

export const verifyChain = endpoint({
  method: 'POST',
  path: '/audit/verification',
  summary: 'Recompute the newest 1,000 seals of the audit trail; the command line recomputes all.',
  status: 200,
  answer: z.object({
    /** The first seal that was recomputed; 1: the whole chain was. */
    from: z.int(),
    seals: z.int(),
    events: z.int(),
    /** What does not hold; empty: the chain is whole. */
    faults: z.array(
      z.object({
        reason: z.enum(['chain_broken', 'events_changed', 'text_changed']),
        seal: z.optional(z.int()),
        event: z.optional(idShape),
      }),
    ),
  }),
});
