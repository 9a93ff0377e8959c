import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape } from '../../kernel/shapes.ts';
import { namedShape, ticketView } from './ticket-view.contract.ts';

export const mergeTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/merger',
  summary:
    'Merge a ticket that was reported twice into the one that is kept: what was written, files and time go over, and the double is cancelled.',
  body: z.strictObject({ otherId: idShape }),
  /** The one that is kept. */
  answer: ticketView,
});

export const splitTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/split',
  summary: 'Make a ticket of its own of some of the entries of another, with their files.',
  body: z.strictObject({
    title: lineShape(200),
    entryIds: z.array(idShape).check(z.minLength(1), z.maxLength(200)),
  }),
  /** The new one. */
  answer: ticketView,
});

/** What of a ticket names people or things of its customer. */
export const boundFields = ['caller', 'affected', 'site', 'asset'] as const;
export type BoundField = (typeof boundFields)[number];

export const readMovePreview = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/move-preview',
  summary: 'What would go over with a ticket to another customer, what finds its match there, and what would be lost.',
  query: z.strictObject({ customerId: idShape }),
  answer: z.object({
    customer: namedShape,
    entries: z.int(),
    attachments: z.int(),
    minutes: z.int(),
    /** Links to tickets of the present customer, which are taken apart. */
    links: z.int(),
    /** The same person, as the other customer knows them. */
    matched: z.array(z.object({ field: z.enum(boundFields), name: z.string() })),
    cleared: z.array(z.enum(boundFields)),
  }),
});

export const moveTicketToCustomer = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/move',
  summary: 'Move a ticket that was recorded at the wrong customer, with all that belongs to it.',
  body: z.strictObject({ customerId: idShape }),
  answer: ticketView,
});
