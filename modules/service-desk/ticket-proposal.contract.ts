import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';
import { impactShape, priorityShape, urgencyShape } from '../catalogue/priority.contract.ts';
import { ticketKindShape } from './ticket-codes.contract.ts';
import { promiseShape } from './ticket-view.contract.ts';

export const ticketProposal = z.object({
  /** What is taken where the report is silent. */
  impact: impactShape,
  urgency: urgencyShape,
  /** The caller is a VIP: the urgency is one step higher than it would be (SD-05). */
  isRaised: z.boolean(),
  /** What would be promised if it were recorded now, by priority, most urgent first. */
  promises: z.array(z.object({ priority: priorityShape, promise: z.nullable(promiseShape) })),
});
export type TicketProposal = z.output<typeof ticketProposal>;

export const readTicketProposal = endpoint({
  method: 'GET',
  path: '/ticket-proposals',
  summary: 'What recording a ticket would take for impact and urgency, and promise, before it is recorded.',
  query: z.strictObject({
    kind: ticketKindShape,
    callerId: z.optional(idShape),
    siteId: z.optional(idShape),
    categoryId: z.optional(idShape),
  }),
  answer: ticketProposal,
});
