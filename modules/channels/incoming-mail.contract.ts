import * as z from 'zod/mini';
import { download, endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, oneOrMore } from '../../kernel/shapes.ts';
import { attachmentView } from '../files/attachment.contract.ts';

/**
 * What became of a mail: `fetched` until it is decided; in a ticket (`taken`); left alone with a trace (`ignored`);
 * waiting for somebody to say whose it is (`review`); kept back in a flood (`held`); not taken in by a fault of ours
 * (`failed`, may be tried again); marked by somebody (`no_business`).
 */
export const mailStates = ['fetched', 'taken', 'ignored', 'review', 'held', 'failed', 'no_business'] as const;
export type MailState = (typeof mailStates)[number];

/**
 * Mails that no person wrote to us: holiday notices (`auto_reply`); what a program sends of itself, an alert, another
 * desk's receipt (`generated`); reports of undelivered mail (`bounce`); mailing lists; our own; what goes round and round.
 * None is ever answered by a machine (RFC 3834).
 */
export const automaticKinds = ['auto_reply', 'generated', 'bounce', 'list', 'own', 'loop'] as const;
export type AutomaticKind = (typeof automaticKinds)[number];

/** What of a mail was not taken in: it was larger than the mailbox allows, held too many parts, or could not be read. */
export const mailShortfalls = ['too_large', 'too_many_parts', 'unreadable'] as const;
export type MailShortfall = (typeof mailShortfalls)[number];

const mailAddress = z.object({ name: z.string(), address: z.string() });
export type MailAddress = z.output<typeof mailAddress>;

const mailAddresses = z.object({
  to: z.array(mailAddress),
  cc: z.array(mailAddress),
  replyTo: z.array(mailAddress),
  /** Where the mail servers on the way say that it went, `support+acme@…` among them; bare addresses. */
  deliveredTo: z.array(z.string()),
});
export type MailAddresses = z.output<typeof mailAddresses>;

/** A mail as it was understood. All of it but `cameAt` is what its writer claims, and proves nothing. */
const parsedMail = z.object({
  /** Null: it names nobody, or nobody that could be answered. */
  from: z.nullable(mailAddress),
  addresses: mailAddresses,
  /** Empty when it has none. */
  subject: z.string(),
  /** As headers hold them, `<…@…>`; in what order they were written. */
  messageId: z.nullable(z.string()),
  inReplyTo: z.nullable(z.string()),
  references: z.array(z.string()),
  /** By the writer's clock; null when it says none that can be read. */
  sentAt: z.nullable(instantShape),
  automatic: z.nullable(z.enum(automaticKinds)),
  /** What is new in it, without what it quotes and without signs of HTML; may be empty. */
  freshText: z.string(),
  /** What was quoted below, from its first heading on. */
  quotedText: z.nullable(z.string()),
  /** Made safe; null when it was written as plain text. Shown only by `MailPage`. */
  html: z.nullable(z.string()),
  /** Pictures in it that lie elsewhere, and were not loaded: whoever loads them tells the sender. */
  outsidePictures: z.int(),
  shortfall: z.nullable(z.enum(mailShortfalls)),
  /** Files that were left out because there were too many; the whole mail still holds them. */
  droppedFiles: z.int(),
});
export type ParsedMail = z.output<typeof parsedMail>;

const named = z.object({ id: idShape, name: z.string() });

const rowFields = {
  id: idShape,
  mailbox: named,
  customer: z.nullable(named),
  contact: z.nullable(named),
  channelRecordId: idShape,
  state: z.enum(mailStates),
  /** A code for why it is so. */
  why: z.nullable(z.string()),
  decidedAt: z.nullable(instantShape),
  /** By the mail server that it arrived at. */
  cameAt: instantShape,
  /** Of the whole mail, taken in or not. */
  rawBytes: z.int(),
};

export const incomingMailRow = z.object({
  ...rowFields,
  from: parsedMail.shape.from,
  subject: parsedMail.shape.subject,
  automatic: parsedMail.shape.automatic,
  shortfall: parsedMail.shape.shortfall,
  /** How its text begins, in one line. */
  beginning: z.string(),
});
export type IncomingMailRow = z.output<typeof incomingMailRow>;

export const incomingMailView = z.object({
  ...rowFields,
  ...parsedMail.shape,
  attachments: z.array(attachmentView),
  /** `readRaw`: the whole mail may be saved. */
  abilities: z.array(z.enum(['readRaw'])),
});
export type IncomingMailView = z.output<typeof incomingMailView>;

export const listIncomingMail = endpoint({
  method: 'GET',
  path: '/incoming-mails',
  summary: 'The mails that were taken in from the mailboxes, newest first.',
  query: z.strictObject({
    ...pageQuery,
    mailboxId: z.optional(idShape),
    customerId: z.optional(idShape),
    state: z.optional(oneOrMore(z.enum(mailStates))),
    automatic: z.optional(oneOrMore(z.enum(automaticKinds))),
    /** A whole address. */
    fromAddress: z.optional(z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254))),
  }),
  answer: pageOf(incomingMailRow),
});

export const readIncomingMail = endpoint({
  method: 'GET',
  path: '/incoming-mails/{incomingMail}',
  summary: 'One mail as it was understood, with its files.',
  answer: incomingMailView,
});

export const readRawMail = download({
  path: '/incoming-mails/{incomingMail}/raw',
  summary: 'The mail as it came, for a mail program (.eml).',
});

export const readMailPage = download({
  path: '/incoming-mails/{incomingMail}/page',
  summary: 'The mail as it was laid out, made safe: a page that runs nothing, to be shown in a frame of ours.',
});
