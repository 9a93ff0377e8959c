import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';

/** After so many seconds without a sign of life somebody has gone; pages give one three times as often. */
export const presenceSeconds = 60;

const presence = z.object({
  /** Who else has the ticket open, by name; not the caller. */
  items: z.array(z.object({ staffId: idShape, name: z.string(), isWriting: z.boolean() })),
});
export type TicketPresence = z.output<typeof presence>;

export const readTicketPresence = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/presence',
  summary: 'Who else of the staff has a ticket open now, and who is writing on it.',
  answer: presence,
});

export const showTicketPresence = endpoint({
  // said three times a minute and the same each time: no request of which an answer is kept
  method: 'PUT',
  path: '/tickets/{ticket}/presence',
  summary: 'Say that the caller has the ticket open, and whether they are writing; holds for a minute.',
  body: z.strictObject({ isWriting: z.boolean() }),
  answer: presence,
  status: 200,
});

export const endTicketPresence = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/presence/end',
  summary: 'Say that the caller has closed the ticket.',
});
