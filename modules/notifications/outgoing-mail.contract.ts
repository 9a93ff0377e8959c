import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, oneOrMore } from '../../kernel/shapes.ts';

export const mailStates = ['waiting', 'sent', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/** A mail that was to go out, and what became of it. */
export const outgoingMailView = z.object({
  id: idShape,
  to: z.object({ name: z.nullable(z.string()), address: z.string() }),
  /** What it was about: `service-desk:notice.ticket.replied.name`. */
  textKey: z.string(),
  state: z.enum(mailStates),
  attempts: z.int(),
  /** Why it didn't go out, or not yet: what the mail server answered. */
  trouble: z.nullable(z.string()),
  /** Where the reason is ours and no mail server's: its text. */
  reasonKey: z.nullable(z.string()),
  createdAt: instantShape,
  nextTryAt: z.nullable(instantShape),
  sentAt: z.nullable(instantShape),
  abilities: z.array(z.string()),
});
export type OutgoingMailView = z.output<typeof outgoingMailView>;

export const listOutgoingMail = endpoint({
  method: 'GET',
  path: '/outgoing-mail',
  summary: 'Mails that were to go out, newest first, and what became of them.',
  query: z.strictObject({
    ...pageQuery,
    state: z.optional(oneOrMore(z.enum(mailStates))),
    /** To addresses that begin so. */
    to: z.optional(lineShape(254)),
  }),
  answer: pageOf(outgoingMailView),
});

export const retryOutgoingMail = endpoint({
  method: 'POST',
  path: '/outgoing-mail/{outgoingMail}/trial',
  summary: 'Try a mail that failed once more.',
  answer: outgoingMailView,
  status: 200,
});
