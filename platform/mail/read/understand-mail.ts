import type { Address, Attachment, Email, Header } from 'postal-mime';
import { instantOf, type Instant } from '../../../kernel/instant.ts';
import { parseMime } from './careful-mime.ts';
import { mendHeaders } from './mend-headers.ts';
import { contentIdOf } from './pictures-in.ts';
import type { MailLimits, ReadAddress, ReadFile, ReadMail } from './read-mail.ts';
import { understandBody } from './understand-body.ts';

/**
 * A mail as it was sent, understood. `isBrokenOff`: only its beginning is there, and so none of its files is whole.
 * Throws on what is nested too deep or has too long headers.
 */
export async function understandMail(raw: Uint8Array, limits: MailLimits, isBrokenOff = false): Promise<ReadMail> {
  const email = await parseMime(mendHeaders(raw), limits);
  const { inlinePictures, ...body } = understandBody(email, limits);
  const came = isBrokenOff ? [] : [...email.attachments.map(fileOf), ...inlinePictures];
  const files = came.filter(({ content }) => content.length > 0).slice(0, limits.files);
  const left = (isBrokenOff ? email.attachments.length : came.length - files.length) + email.dropped;
  return { ...understandHeaders(email), ...body, files, droppedFiles: left };
}

type Headers = Omit<ReadMail, 'files' | 'droppedFiles' | keyof ReturnType<typeof understandBody>>;

function understandHeaders(email: Email): Headers {
  const { from, to, cc, replyTo, subject, messageId, inReplyTo, references } = email;
  return {
    from: addressesOf(from ? [from] : [])[0] ?? null,
    to: addressesOf(to),
    cc: addressesOf(cc),
    replyTo: addressesOf(replyTo),
    subject: lineOf(subject ?? '', 500),
    messageId: messageIds(messageId)[0] ?? null,
    inReplyTo: messageIds(inReplyTo)[0] ?? null,
    references: messageIds(references).slice(-100),
    sentAt: instantIn(email.date),
    headers: headersOf(email.headers),
  };
}

const mostAddresses = 200;

/** Without those that could not be answered; of a group its members. */
function addressesOf(given: readonly Address[] = []): ReadAddress[] {
  const single = given.flatMap((one) => (one.group ? one.group : [one]));
  return single
    .slice(0, mostAddresses)
    .map(({ name, address = '' }) => ({ name: lineOf(name, 200), address: address.trim().toLowerCase() }))
    .filter(({ address }) => /^[^\s@<>"(),;:\\\p{Cc}]{1,200}@[^\s@<>"(),;:\\\p{Cc}]{1,250}$/u.test(address));
}

function messageIds(header: string | undefined): string[] {
  return (header?.match(/<[^<>\s\p{Cc}]{1,990}>/gu) ?? []).map((id) => id.toWellFormed());
}

/** In one line, without what cannot be seen or kept. */
function lineOf(text: string, most: number): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return [...line].slice(0, most).join('');
}

/** A mail from before there was any, or from after everybody's time, has a wrong clock: it says nothing. */
function instantIn(date: string | undefined): Instant | null {
  const milliseconds = Date.parse(date ?? '');
  const isLikely = milliseconds > Date.UTC(1980, 0) && milliseconds < Date.UTC(2200, 0);
  return isLikely ? instantOf(milliseconds) : null;
}

const saidAlready = [
  'from',
  'to',
  'cc',
  'bcc',
  'reply-to',
  'subject',
  'message-id',
  'in-reply-to',
  'references',
  'date',
];

function headersOf(given: readonly Header[]): ReadMail['headers'] {
  // without a prototype: a header may be called `constructor`
  const headers = Object.create(null) as Record<string, string[]>;
  for (const { key, value } of given.slice(0, 500)) {
    if (!saidAlready.includes(key)) (headers[key] ??= []).push(lineOf(value, 1000));
  }
  return headers;
}

const mostNameLetters = 300;

function fileOf({ filename, mimeType, contentId, content }: Attachment): ReadFile {
  const name = lineOf(filename ?? '', mostNameLetters) || nameFor(mimeType);
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  return { name, contentId: contentId === undefined ? null : contentIdOf(contentId), content: bytes };
}

function nameFor(mimeType: string): string {
  if (mimeType === 'message/rfc822') return 'mail.eml';
  return mimeType.startsWith('image/') ? 'picture' : 'file';
}
