import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type {
  AutomaticKind,
  MailAddresses,
  MailShortfall,
  MailState,
  ParsedMail,
} from '../../incoming-mail.contract.ts';

/** A mail as its row keeps it. */
export interface IncomingMail {
  id: Id;
  /** Null: nobody knows yet whose people it came from. */
  customerId: Id | null;
  contactId: Id | null;
  mailboxId: Id;
  channelRecordId: Id;
  /** Which folder the UIDs are of. */
  epoch: number;
  uidValidity: number;
  uid: number;
  state: MailState;
  why: string | null;
  decidedAt: Instant | null;
  messageId: string | null;
  inReplyTo: string | null;
  referenceIds: string[];
  fromAddress: string | null;
  fromName: string | null;
  addresses: MailAddresses;
  subject: string;
  sentAt: Instant | null;
  cameAt: Instant;
  fetchedAt: Instant;
  automatic: AutomaticKind | null;
  freshText: string;
  quotedText: string | null;
  html: string | null;
  outsidePictures: number;
  shortfall: MailShortfall | null;
  droppedFiles: number;
  raw: string | null;
  rawBytes: number;
}

type Parsed = Omit<IncomingMail, 'id' | 'customerId' | 'contactId' | 'mailboxId' | 'channelRecordId'>;

export function parsedMailOf(mail: Parsed): ParsedMail {
  const { fromAddress, fromName, referenceIds: references, addresses, subject, messageId, inReplyTo, sentAt } = mail;
  const { automatic, freshText, quotedText, html, outsidePictures, shortfall, droppedFiles } = mail;
  const from = fromAddress === null ? null : { name: fromName ?? '', address: fromAddress };
  const written = { from, addresses, subject, messageId, inReplyTo, references, sentAt };
  return { ...written, automatic, freshText, quotedText, html, outsidePictures, shortfall, droppedFiles };
}

const beginningLetters = 160;

/** How a text begins, in one line. */
export function beginningOf(text: string): string {
  const line = text
    .slice(0, beginningLetters * 4)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, beginningLetters).join('');
}
