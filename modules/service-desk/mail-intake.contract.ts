import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, textShape } from '../../kernel/shapes.ts';
import { mailStates } from '../channels/incoming-mail.contract.ts';
import { noBusinessReasons } from '../channels/channel-record.contract.ts';

/** By what the ticket of a mail was found, or made. */
export const foundBys = ['token', 'thread', 'number', 'sender', 'hand'] as const;

const proposedContact = z.object({
  id: idShape,
  name: z.string(),
  customer: z.object({ id: idShape, name: z.string() }),
});

export const mailIntakeView = z.object({
  /** That of the mail. */
  id: idShape,
  state: z.enum(mailStates),
  /** By what; null while it is in none. */
  foundBy: z.nullable(z.enum(foundBys)),
  ticket: z.nullable(z.object({ id: idShape, number: z.string(), title: z.string() })),
  /** Tries that failed, what the last one failed of, and when it is tried again; null: never. */
  attempts: z.int(),
  failure: z.nullable(z.string()),
  nextTryAt: z.nullable(instantShape),
  /** When whoever wrote it was answered automatically. */
  answeredAt: z.nullable(instantShape),
  /** Who may have written it, by the address. */
  contacts: z.array(proposedContact),
  /** Tickets that it names and its writer may be about, for whoever decides. */
  tickets: z.array(z.object({ id: idShape, number: z.string(), title: z.string() })),
  /** `settle`, `block`, `retry`. */
  abilities: z.array(z.string()),
});
export type MailIntakeView = z.output<typeof mailIntakeView>;

export const readMailIntake = endpoint({
  method: 'GET',
  path: '/mail-intakes/{mailIntake}',
  summary: 'How a mail was dealt with, whose it may be, and what may be done with it.',
  answer: mailIntakeView,
});

export const recordMailTicket = endpoint({
  method: 'POST',
  path: '/mail-intakes/{mailIntake}/ticket',
  summary: 'Make a ticket of a mail that waits, as written by this contact.',
  body: z.strictObject({ contactId: idShape }),
  answer: mailIntakeView,
});

export const recordMailEntry = endpoint({
  method: 'POST',
  path: '/mail-intakes/{mailIntake}/entry',
  summary: 'Put a mail that waits on a ticket, as the answer of its customer’s people.',
  body: z.strictObject({
    ticketId: idShape,
    /** Who wrote it, of the ticket’s customer; without one, whoever the mail names. */
    contactId: z.optional(idShape),
  }),
  answer: mailIntakeView,
});

export const dismissMail = endpoint({
  method: 'POST',
  path: '/mail-intakes/{mailIntake}/dismissal',
  summary: 'Mark a mail that waits as no business of ours.',
  body: z.strictObject({ reason: z.enum(noBusinessReasons), note: z.optional(textShape(500)) }),
  answer: mailIntakeView,
  status: 200,
});

export const blockMailSender = endpoint({
  method: 'POST',
  path: '/mail-intakes/{mailIntake}/block',
  summary: 'Leave whoever wrote a mail alone from now on, and the mail itself.',
  body: z.strictObject({ reason: lineShape(200) }),
  answer: mailIntakeView,
  status: 200,
});

export const retryMail = endpoint({
  method: 'POST',
  path: '/mail-intakes/{mailIntake}/trial',
  summary: 'Take a mail in once more that could not be, or was held back.',
  answer: mailIntakeView,
  status: 200,
});

const ticketMail = z.object({
  id: idShape,
  /** What was written of it; null: the ticket was made of it. */
  entryId: z.nullable(idShape),
  foundBy: z.nullable(z.enum(foundBys)),
  cameAt: instantShape,
  from: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  quotedText: z.nullable(z.string()),
});
export type TicketMail = z.output<typeof ticketMail>;

export const listTicketMails = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/mails',
  summary: 'The mails that are in a ticket, oldest first: what its entries quote, and by what each was found.',
  answer: z.object({ items: z.array(ticketMail) }),
});
