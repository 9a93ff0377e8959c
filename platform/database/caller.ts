import type { Subject } from '../../kernel/event.ts';
import type { Id } from '../../kernel/id.ts';

export type CallerKind = 'staff' | 'contact' | 'guest' | 'system' | 'operator' | 'nobody';

/** Who acts, in whose name, and on whose rows. The database role follows from it, and nothing else. */
export interface Caller {
  kind: CallerKind;
  /** Null: the system, the operator, or nobody yet. */
  accountId: Id | null;
  /** The staff member or contact behind the account; a guest has none, and stands for their own session. */
  subjectId: Id | null;
  name: string;
  /** `'all'` is for staff and the system only. */
  customers: 'all' | readonly Id[];
  permissions: ReadonlySet<string>;
  locale: 'zh-CN' | 'en' | null;
  /** The session or token that was shown, to list and end it. */
  sessionId: Id | null;
  /** The one thing that a guest was let in to: wall 3 keeps them to it. Absent for everyone else. */
  guestOf?: GuestOf;
}

export interface GuestOf extends Subject {
  /** The place where it stood when they were let in, which they may see with it; null: nowhere. */
  placeId: Id | null;
}

/** Which pool, and so which database role, a caller's statements go through. */
export type CallerRole = 'desk' | 'limited' | 'portal';

export function roleOf(caller: Caller): CallerRole {
  if (caller.kind === 'contact' || caller.kind === 'guest') return 'portal';
  return caller.customers === 'all' ? 'desk' : 'limited';
}

/** What is a caller's own: their account's, or what a guest's session has left. Null: nothing is. */
export function ownerOf({ accountId, guestOf, sessionId }: Caller): Id | null {
  return accountId ?? (guestOf ? sessionId : null);
}

/** Work that no person asked for: a schedule, a reaction, a rule with this name. */
export function systemCaller(rule: string): Caller {
  return {
    kind: 'system',
    accountId: null,
    subjectId: null,
    name: rule,
    customers: 'all',
    permissions: new Set(),
    locale: null,
    sessionId: null,
  };
}
