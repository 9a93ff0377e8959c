import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, revisionShape } from '../../kernel/shapes.ts';
import { coverages, coverView } from '../contracts/cover.contract.ts';
import { ticketView } from './ticket-view.contract.ts';

export const ticketCover = z.object({
  /** Under which contract it is served; null: none, or one that serves the customer no longer. */
  contractId: z.nullable(idShape),
  /** Null: it was never judged. */
  coverage: z.nullable(z.enum(coverages)),
  revision: revisionShape,
  /** As it would be judged now: contracts change, and quotas go. */
  now: coverView,
  abilities: z.array(z.enum(['change'])),
});
export type TicketCover = z.output<typeof ticketCover>;

export const readTicketCover = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/cover',
  summary: 'Under which contract a ticket is served, with what is left of its quotas, and which others would cover it.',
  answer: ticketCover,
});

export const chooseTicketContract = endpoint({
  method: 'PUT',
  path: '/tickets/{ticket}/contract',
  summary: 'Serve a ticket under another of the contracts that are for its customer, or under none.',
  body: z.strictObject({
    contractId: z.nullable(idShape),
    /** Else as the contract says. */
    coverage: z.optional(z.enum(coverages)),
  }),
  answer: ticketView,
});
