import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { instantShape, lineShape } from '../../kernel/shapes.ts';
import { namedShape } from './ticket-view.contract.ts';

export const checkKeyShape = lineShape(60);

/** A line of the category's checklist, as it stands on a ticket. */
export const checkLineView = z.object({
  key: z.string(),
  text: z.string(),
  /** Null: still open. */
  checkedAt: z.nullable(instantShape),
  checkedBy: z.nullable(namedShape),
});
export type CheckLineView = z.output<typeof checkLineView>;

export const ticketDemandsView = z.object({
  /** What its category wants filled before it is resolved: `asset`, `site`, `steps`, `time_entry`, `custom.<key>`. */
  required: z.array(z.object({ field: z.string(), isFilled: z.boolean() })),
  checklist: z.array(checkLineView),
  /** `check`. */
  abilities: z.array(z.string()),
});
export type TicketDemandsView = z.output<typeof ticketDemandsView>;

export const readTicketDemands = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/demands',
  summary: 'What the category of a ticket wants done before it is resolved, and what of it is.',
  answer: ticketDemandsView,
});

export const setTicketCheck = endpoint({
  method: 'PUT',
  path: '/tickets/{ticket}/checks',
  summary: 'Tick a line of the checklist, or take the tick away.',
  body: z.strictObject({ key: checkKeyShape, isChecked: z.boolean() }),
  answer: ticketDemandsView,
});
