import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

function ofSession(accountId: Id, kind: string, payload: Record<string, unknown>): Announcement {
  return {
    kind: `session.${kind}`,
    version: 1,
    subject: { kind: 'account', id: accountId },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

export function sessionOpened(accountId: Id, session: Id): Announcement {
  return ofSession(accountId, 'opened', { session });
}

export function sessionEnded(accountId: Id, session: Id): Announcement {
  return ofSession(accountId, 'ended', { session });
}

/** All of the account's, but for the one that asked for it, if any. */
export function sessionsEnded(accountId: Id, kept: Id | null): Announcement {
  return ofSession(accountId, 'all_ended', { kept });
}
