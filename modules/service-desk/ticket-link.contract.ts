import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, textShape } from '../../kernel/shapes.ts';
import { attachmentIdsShape } from '../files/attachment.contract.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { ticketStatusShape } from './ticket-codes.contract.ts';
import { ticketView } from './ticket-view.contract.ts';

/** Read from the later ticket to the earlier (SD-12): it is a child of, the double of, a recurrence of it. */
export const ticketLinkKinds = [
  'child_of',
  'duplicate_of',
  'recurrence_of',
  'follows',
  'split_from',
  'cloned_from',
  'related_to',
] as const;
export type TicketLinkKind = (typeof ticketLinkKinds)[number];

/** What people make by hand; the others come of an act. */
export const madeLinkKinds = ['child_of', 'duplicate_of', 'recurrence_of', 'follows', 'related_to'] as const;

/** What a new ticket may say of the one that it was made from. */
export const bornLinkKinds = ['follows', 'recurrence_of', 'cloned_from', 'child_of', 'related_to'] as const;
export const linkedToShape = z.strictObject({ kind: z.enum(bornLinkKinds), ticketId: idShape });

export const ticketLinkView = z.object({
  id: idShape,
  kind: z.enum(ticketLinkKinds),
  /** `to`: this ticket says it of the other; `from`: the other says it of this one. */
  direction: z.enum(['to', 'from']),
  ticket: z.object({
    id: idShape,
    number: z.string(),
    title: z.string(),
    status: ticketStatusShape,
    waitingReason: z.nullable(z.string()),
    priority: z.nullable(priorityShape),
  }),
  linkedAt: instantShape,
  /** `retire`: can be taken apart again. */
  abilities: z.array(z.string()),
});
export type TicketLinkView = z.output<typeof ticketLinkView>;

export const listTicketLinks = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/links',
  summary: "What a ticket has to do with others, from either side. Customers' people see what follows what.",
  answer: z.object({ items: z.array(ticketLinkView) }),
});

export const linkTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/links',
  summary: 'Link a ticket to another of the same customer; the double of another is cancelled.',
  body: z.strictObject({ kind: z.enum(madeLinkKinds), otherId: idShape }),
  answer: ticketLinkView,
});

export const retireTicketLink = endpoint({
  method: 'POST',
  path: '/ticket-links/{ticketLink}/retirement',
  summary: 'Take a link apart; the log keeps that there was one.',
  status: 204,
});

/** The caller's answer after closing (SD-03). */
export const followTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/follow-ups',
  summary:
    'Report anew what a closed ticket was about: a new ticket that follows it, with its caller, machine and kind.',
  body: z.strictObject({
    /** Without one, that of the closed ticket. */
    title: z.optional(lineShape(200)),
    description: textShape(20_000),
    attachmentIds: z.optional(attachmentIdsShape),
  }),
  answer: ticketView,
});
