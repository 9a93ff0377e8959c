import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { addSeconds, secondsBetween } from '../../../../kernel/instant.ts';
import type { MailboxSecurity, MailboxTrouble } from '../../mailbox.contract.ts';

/** Where it is, and with what one comes in. */
export interface MailboxAccess {
  id: Id;
  host: string;
  port: number;
  security: MailboxSecurity;
  userName: string;
  /** Sealed with the key beside it. */
  password: string;
  envelopeKey: string;
  folder: string;
}

export interface Mailbox extends MailboxAccess {
  name: string;
  address: string;
  customerId: Id | null;
  teamId: Id | null;
  categoryId: Id | null;
  mostBytes: number;
  takesOld: boolean;
  isActive: boolean;
  epoch: number;
  lookedAt: Instant | null;
  trouble: MailboxTrouble | null;
  troubleSaid: string | null;
  troubleSince: Instant | null;
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}

/** Where a password is sealed. */
export function passwordPlace(id: Id) {
  return { table: 'mailbox', row: id, column: 'password' };
}

type Way = Pick<MailboxAccess, 'host' | 'security' | 'userName'>;

/**
 * The password stays as long as it goes to the same server as the same user, and in no clearer a way: whoever changes
 * these must know it, or a server of theirs, or a listener on the way, would be given it.
 */
export function keepsPassword(before: Way, asked: Way): boolean {
  if (before.host !== asked.host || before.userName !== asked.userName) return false;
  return asked.security !== 'none' || before.security === 'none';
}

type Place = Pick<MailboxAccess, 'host' | 'userName' | 'folder'>;

/** Another folder, whatever it is called: its mails are counted anew. */
export function isElsewhere(before: Place, asked: Place): boolean {
  return before.host !== asked.host || before.userName !== asked.userName || before.folder !== asked.folder;
}

const [soonest, latest] = [10, 300];

/** When to try again what keeps us out: as long after as it has lasted, between ten seconds and five minutes. */
export function nextTry(troubleSince: Instant, now: Instant): Instant {
  const lasted = secondsBetween(troubleSince, now);
  return addSeconds(now, Math.min(latest, Math.max(soonest, lasted)));
}
