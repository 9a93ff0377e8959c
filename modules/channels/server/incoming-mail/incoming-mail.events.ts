import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { AutomaticKind, MailShortfall, MailState } from '../../incoming-mail.contract.ts';

/** A mail is kept, as it came and as it was understood; whoever makes something of it reacts to this. */
export interface MailArrived {
  mailboxId: Id;
  channelRecordId: Id;
  automatic: AutomaticKind | null;
  shortfall: MailShortfall | null;
}

interface MailSubject {
  id: Id;
  customerId: Id | null;
}

/** Whose it is by then: the customer of a mailbox of their own, else nobody's. */
export function mailArrived(mail: MailSubject, payload: MailArrived, text: Record<string, unknown>): Announcement {
  return ofMail(mail, 'arrived', { payload: { ...payload }, text });
}

/** `why` is a code; words about it, where there are any, name people. */
export function mailDecided(
  mail: MailSubject,
  payload: { state: MailState; why: string | null },
  words: string | null,
): Announcement {
  return ofMail(mail, 'decided', { payload, text: words === null ? undefined : { words } });
}

export function mailIdentified(mail: MailSubject, payload: { contactId: Id | null }): Announcement {
  return ofMail(mail, 'identified', { payload });
}

/** Somebody has taken the whole mail, as it came: who and when the event itself says. */
export function rawMailRead(mail: MailSubject): Announcement {
  return ofMail(mail, 'raw_read', { payload: {} });
}

function ofMail(
  { id, customerId }: MailSubject,
  what: string,
  said: { payload: Record<string, unknown>; text?: Record<string, unknown> | undefined },
): Announcement {
  const subject = { kind: 'incoming_mail', id };
  return { kind: `incoming_mail.${what}`, version: 1, subject, customerId, audience: 'internal', ...said };
}
