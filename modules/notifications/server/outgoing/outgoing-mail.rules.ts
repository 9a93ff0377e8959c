import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { MailState } from '../../outgoing-mail.contract.ts';

export interface OutgoingMail {
  id: Id;
  customerId: Id | null;
  accountId: Id | null;
  toAddress: string;
  toName: string | null;
  /** Of a notice. */
  kind: string;
  subjectKind: string | null;
  subjectId: Id | null;
  locale: Locale;
  params: Record<string, string | number>;
  messageId: string;
  state: MailState;
  attempts: number;
  /** What the mail server said, or a reason of ours. */
  trouble: string | null;
  createdAt: Instant;
  nextTryAt: Instant | null;
  sentAt: Instant | null;
}

/** Why we send a mail no more. */
export const ownReasons = ['no_server', 'nothing_to_tell', 'erased'] as const;
export type OwnReason = (typeof ownReasons)[number];

/** An erased person has no address any more. */
export function mayRetry({ state, toAddress }: Pick<OutgoingMail, 'state' | 'toAddress'>): boolean {
  return state === 'failed' && toAddress !== '';
}

const minute = 60;
const hour = 60 * minute;
/** After these, and then every four hours: once the mail server is back, nobody waits for longer. */
const pauses = [minute, 5 * minute, 15 * minute, hour];
const longestPause = 4 * hour;
/** Five days in all, as long as RFC 5321 (4.5.4.1) asks for; then it has failed. */
const mostTries = 34;
/** A try that ended without a word (the process was killed) is given up after so long. */
export const leaseSeconds = 5 * minute;

/** When to try again after so many tries; null: never. */
export function nextTry(attempts: number, now: Instant): Instant | null {
  if (attempts >= mostTries) return null;
  return addSeconds(now, pauses[attempts - 1] ?? longestPause);
}

/**
 * `<…@example.cn>`: the same for the same telling to the same address, however often it is tried or asked for, so that
 * mail servers and people see one mail (RFC 5322, 3.6.4).
 */
export function messageIdOf(key: Id, fromAddress: string): string {
  const domain = fromAddress.split('@')[1] ?? 'localhost';
  return `<${key}@${domain}>`;
}
