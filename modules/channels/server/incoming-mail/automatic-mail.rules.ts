import type { AutomaticKind } from '../../incoming-mail.contract.ts';

/** What a mail's headers say, by their names in lower case. */
export type MailHeaders = Readonly<Record<string, readonly string[]>>;

export interface MailFacts {
  headers: MailHeaders;
  subject: string;
  /** Null: it names nobody. */
  fromAddress: string | null;
  /** An address of ours wrote it, or it has the Message-ID of a mail that we sent. */
  isOurs: boolean;
  /** The address of the mailbox that it came to. */
  mailboxAddress: string;
}

/** RFC 5321, 6.3: more servers than any honest way has. */
const mostHops = 30;

/** Whether a machine wrote it, by what it says of itself (RFC 3834, RFC 3464, RFC 2919); null: a person, or so it seems. */
export function automaticKindOf(facts: MailFacts): AutomaticKind | null {
  const { headers } = facts;
  if (isRound(facts)) return 'loop';
  if (facts.isOurs) return 'own';
  if (isBounce(facts)) return 'bounce';
  const submitted = first(headers, 'auto-submitted').split(/[;\s]/)[0] ?? '';
  if (submitted === 'auto-replied' || submitted === 'auto-notified' || isReply(facts)) return 'auto_reply';
  if (has(headers, 'list-id') || first(headers, 'precedence') === 'list') return 'list';
  if (submitted !== '' && submitted !== 'no') return 'generated';
  return isBulk(headers) ? 'generated' : null;
}

function isRound({ headers, mailboxAddress }: MailFacts): boolean {
  if ((headers['received'] ?? []).length > mostHops) return true;
  return (headers['x-loop'] ?? []).some((mark) => mark.toLowerCase().includes(mailboxAddress));
}

function isBounce({ headers, fromAddress }: MailFacts): boolean {
  const type = first(headers, 'content-type');
  if (type.startsWith('multipart/report') && /report-type="?(?:delivery-status|disposition-notification)/.test(type))
    return true;
  if (has(headers, 'x-failed-recipients')) return true;
  return fromAddress !== null && /^(?:mailer-daemon|postmaster)@/.test(fromAddress);
}

const replyHeaders = ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoreply-from', 'x-mail-autoreply'];
const replySubjects =
  /^(?:auto(?:matic)?[ -]?(?:reply|response|replied)|out of (?:the )?office|自动(?:回复|答复)|自動(?:回覆|答覆)|休假回复|外出回复)\s*[:：]?|\((?:自动回复|out of office)\)$/i;

/** Older programs say it in headers of their own, or in no more than the subject; none of them has a return path. */
function isReply({ headers, subject }: MailFacts): boolean {
  if (replyHeaders.some((name) => has(headers, name))) return true;
  if (first(headers, 'precedence') === 'auto_reply' || first(headers, 'delivered-by') === 'autoresponder') return true;
  return replySubjects.test(subject.trim()) || (isWithoutReturn(headers) && has(headers, 'x-auto-response-suppress'));
}

/** `Return-Path: <>`: whoever sent it takes no answer (RFC 5321, 4.5.5). */
function isWithoutReturn(headers: MailHeaders): boolean {
  return (headers['return-path'] ?? []).some((path) => path.trim() === '<>');
}

function isBulk(headers: MailHeaders): boolean {
  return isWithoutReturn(headers) || ['bulk', 'junk'].includes(first(headers, 'precedence'));
}

function has(headers: MailHeaders, name: string): boolean {
  const value = first(headers, name);
  return value !== '' && value !== 'no';
}

function first(headers: MailHeaders, name: string): string {
  return headers[name]?.[0]?.trim().toLowerCase() ?? '';
}
