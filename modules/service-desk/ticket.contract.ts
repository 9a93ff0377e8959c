import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, textShape } from '../../kernel/shapes.ts';
import { attachmentIdsShape } from '../files/attachment.contract.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { impactShape, urgencyShape } from '../catalogue/priority.contract.ts';
import { customValuesShape } from '../custom-fields/custom-value.contract.ts';
import { guidanceShape } from './guidance.contract.ts';
import { ticketKindShape } from './ticket-codes.contract.ts';
import { resolutionFields } from './ticket-act.contract.ts';
import { linkedToShape } from './ticket-link.contract.ts';
import { ticketView } from './ticket-view.contract.ts';

const titleShape = lineShape(200);
const descriptionShape = textShape(20_000);

export const recordTicket = endpoint({
  method: 'POST',
  path: '/tickets',
  summary: 'Record a ticket; with a resolution, one that was solved at once.',
  body: z.strictObject({
    kind: ticketKindShape,
    customerId: idShape,
    /** Who reports; the customer's own people are their own callers. */
    callerId: z.optional(idShape),
    /** Who is hit, if not the caller. */
    affectedId: z.optional(idShape),
    siteId: z.optional(idShape),
    /** The machine that it is about. */
    assetId: z.optional(idShape),
    categoryId: z.optional(idShape),
    title: titleShape,
    description: z.optional(descriptionShape),
    channel: codeShape,
    /** Without them the category's proposal is taken. */
    impact: z.optional(impactShape),
    urgency: z.optional(urgencyShape),
    /** When it happened; never after it was reported. */
    occurredAt: z.optional(instantShape),
    /** When the channel took it (the mail came in); else now. */
    reportedAt: z.optional(instantShape),
    /** The date agreed with the customer, P4's target. */
    agreedAt: z.optional(instantShape),
    /** Without one the category's team is taken. */
    teamId: z.optional(idShape),
    assigneeId: z.optional(idShape),
    custom: z.optional(customValuesShape),
    /** What the caller was asked, and answered; what that says of the ticket counts where nothing else is said. */
    guidance: z.optional(guidanceShape),
    resolution: z.optional(z.strictObject(resolutionFields)),
    /** The ticket that this one is made from. */
    linkedTo: z.optional(linkedToShape),
    /** The major incident that it is one report more of. */
    majorIncidentId: z.optional(idShape),
    /** The entry of the channel log that it is made from: linked in the same breath. */
    channelRecordId: z.optional(idShape),
    /** The number that it came from, where no such entry is there yet: of a fax, or of a call. */
    channelAddress: z.optional(lineShape(60)),
    /** What was handed in for it beforehand; from staff it is internal until they say otherwise. */
    attachmentIds: z.optional(attachmentIdsShape),
  }),
  answer: ticketView,
});

export const readTicket = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}',
  summary: 'One ticket with its clocks as of now, and what you may do to it.',
  answer: ticketView,
});

/** Numbers are no ids: screens link by number and ask here which ticket is meant. */
export const findTicketNumber = endpoint({
  method: 'GET',
  path: '/ticket-numbers',
  summary: 'The ticket that has this number.',
  query: z.strictObject({ number: lineShape(60) }),
  answer: z.object({ id: idShape, number: z.string() }),
});

export const changeTicket = endpoint({
  method: 'PATCH',
  path: '/tickets/{ticket}',
  summary: 'Change what a ticket says; impact and urgency decide its priority anew.',
  body: z.strictObject({
    /** Its number keeps the prefix of the kind that it was recorded as. */
    kind: z.optional(ticketKindShape),
    title: z.optional(titleShape),
    description: z.optional(z.nullable(descriptionShape)),
    categoryId: z.optional(z.nullable(idShape)),
    impact: z.optional(impactShape),
    urgency: z.optional(urgencyShape),
    siteId: z.optional(z.nullable(idShape)),
    callerId: z.optional(z.nullable(idShape)),
    affectedId: z.optional(z.nullable(idShape)),
    assetId: z.optional(z.nullable(idShape)),
    /** The date agreed with the customer. */
    agreedAt: z.optional(z.nullable(instantShape)),
    custom: z.optional(customValuesShape),
  }),
  answer: ticketView,
});
