import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, textShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { customValuesShape } from '../custom-fields/custom-value.contract.ts';
import { saidRemoteShape } from './remote-session.contract.ts';
import { checkKeyShape } from './ticket-check.contract.ts';
import { ticketView } from './ticket-view.contract.ts';
import { timeFields } from './time-entry.contract.ts';

/** A change of state is a thing that is created (SD-03): what is forbidden now is refused with what is allowed. */
export const acceptTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/acceptance',
  summary: 'Accept a ticket: you become its assignee, and the response clock stops.',
  answer: ticketView,
});

export const assignTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/assignment',
  summary: 'Hand a ticket to a team, a person, or both; whoever gets it has yet to accept.',
  body: z.strictObject({ teamId: z.optional(z.nullable(idShape)), assigneeId: z.optional(z.nullable(idShape)) }),
  answer: ticketView,
});

export const waitOnTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/wait',
  summary: 'Let a ticket wait for a reason; clocks pause whose agreement lists it.',
  body: z.strictObject({ reason: codeShape }),
  answer: ticketView,
});

export const resumeTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/resumption',
  summary: 'End the wait and go on.',
  answer: ticketView,
});

export const resolutionFields = {
  code: codeShape,
  mode: codeShape,
  /** What was wrong and what was done, as the customer may read it. */
  solution: textShape(20_000),
  /** Steps of handling that nobody has written down yet, in their order. */
  steps: z.optional(z.array(textShape(20_000)).check(z.maxLength(50))),
  /** Lines of the category's checklist that are ticked by it. */
  checkedKeys: z.optional(z.array(checkKeyShape).check(z.maxLength(200))),
  /** Time spent that is not recorded yet. */
  timeEntry: z.optional(z.strictObject(timeFields)),
  /** Handled from afar by somebody's word that no consent and session was recorded of yet (SD-25). */
  remote: z.optional(saidRemoteShape),
};

export const resolveTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/resolution',
  summary: 'Resolve a ticket, saying how; what its category demands and is missing can be said along with it.',
  body: z.strictObject({
    ...resolutionFields,
    assetId: z.optional(idShape),
    siteId: z.optional(idShape),
    custom: z.optional(customValuesShape),
    /** Its open children are resolved with it, in the same words (SD-12). */
    withChildren: z.optional(z.boolean()),
  }),
  answer: ticketView,
});

export const confirmTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/confirmation',
  summary: 'Confirm that a resolved ticket is solved: it is closed.',
  answer: ticketView,
});

export const signTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/signature',
  summary: 'Sign that a ticket is solved, in person or by the word of somebody who is named; of a closed one, later.',
  body: z.strictObject({
    /** A person of the customer; the customer's own people sign for themselves. */
    signerId: z.optional(idShape),
  }),
  answer: ticketView,
});

export const reopenTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/reopening',
  summary: 'Reopen a resolved ticket: it was not solved.',
  body: z.strictObject({
    reason: textShape(2000),
    /** As well those of its children that were resolved with it. */
    withChildren: z.optional(z.boolean()),
  }),
  answer: ticketView,
});

export const cancelTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/cancellation',
  summary: 'Cancel a ticket that should not be: its clocks are void.',
  body: z.strictObject({ reason: codeShape }),
  answer: ticketView,
});
