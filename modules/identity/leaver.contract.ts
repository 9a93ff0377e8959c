import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';
import { staffView } from './staff.contract.ts';

/** What a staff member still has in hand, of one kind: open tickets, teams that they lead, customers that they manage. */
export const holding = z.object({
  /** Says what, with its `count`: `service-desk:holder.tickets`. */
  textKey: z.string(),
  count: z.int(),
  /** Whether it can be put back instead of handed over: tickets go back to their team's queue. */
  canReturn: z.boolean(),
});
export type Holding = z.output<typeof holding>;

export const listHoldings = endpoint({
  method: 'GET',
  path: '/staff/{staff}/holdings',
  summary: 'What a staff member still has in hand, and somebody must take over before they leave.',
  answer: z.object({ items: z.array(holding) }),
});

export const retireStaff = endpoint({
  method: 'POST',
  path: '/staff/{staff}/retirement',
  summary: 'A staff member leaves: what they hold is handed over; their account, sessions and API tokens end.',
  body: z.strictObject({
    /** Who takes over all that they hold. */
    successorId: z.optional(z.nullable(idShape)),
    /** Or what can be put back, is: tickets into their team's queue. */
    returnsWork: z.optional(z.boolean()),
  }),
  answer: staffView,
});

export const reinstateStaff = endpoint({
  method: 'DELETE',
  path: '/staff/{staff}/retirement',
  summary: 'A staff member is back: with an e-mail address they are invited anew, and have their roles again.',
  answer: staffView,
});
