import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, textShape } from '../../kernel/shapes.ts';
import { namedShape, ticketView } from './ticket-view.contract.ts';

/** How an offer of the ownership ended (SD-08); null: it waits. */
export const handoverAnswers = ['accepted', 'declined', 'withdrawn'] as const;
export type HandoverAnswer = (typeof handoverAnswers)[number];

const reasonShape = textShape(2000);

export const handoverView = z.object({
  id: idShape,
  /** Whose it was; null: nobody's. */
  from: z.nullable(namedShape),
  to: namedShape,
  reason: z.string(),
  offeredAt: instantShape,
  /** Null: the system. */
  offeredBy: z.nullable(namedShape),
  answer: z.nullable(z.enum(handoverAnswers)),
  answeredAt: z.nullable(instantShape),
  answerReason: z.nullable(z.string()),
  /** `accept`, `decline`, `withdraw`. */
  abilities: z.array(z.string()),
});
export type HandoverView = z.output<typeof handoverView>;

export const listHandovers = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/handovers',
  summary: 'How the ownership of a ticket was passed on, newest first.',
  answer: z.object({ items: z.array(handoverView) }),
});

export const offerHandover = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/handovers',
  summary: 'Offer the ownership of a ticket to a colleague, who accepts or declines.',
  body: z.strictObject({ toId: idShape, reason: reasonShape }),
  answer: handoverView,
});

export const setOwner = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/ownership',
  summary: 'Make somebody the owner of a ticket at once, as a supervisor.',
  body: z.strictObject({ toId: idShape, reason: reasonShape }),
  answer: ticketView,
});

export const acceptHandover = endpoint({
  method: 'POST',
  path: '/handovers/{handover}/acceptance',
  summary: 'Accept the ownership that is offered to you.',
  answer: handoverView,
  status: 200,
});

export const declineHandover = endpoint({
  method: 'POST',
  path: '/handovers/{handover}/refusal',
  summary: 'Decline the ownership that is offered to you, with a reason.',
  body: z.strictObject({ reason: reasonShape }),
  answer: handoverView,
  status: 200,
});

export const withdrawHandover = endpoint({
  method: 'POST',
  path: '/handovers/{handover}/withdrawal',
  summary: 'Take an offer back before it is answered.',
  answer: handoverView,
  status: 200,
});
