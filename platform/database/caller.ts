import type { Id } from '../../kernel/id.ts';

export type CallerKind = 'staff' | 'contact' | 'guest' | 'system' | 'operator' | 'nobody';

/** Who acts, in whose name, and on whose rows. The database role follows from it, and nothing else. */
export interface Caller {
  kind: CallerKind;
  /** Null: the system, the operator, or nobody yet. */
  accountId: Id | null;
  /** The staff member or contact behind the account. */
  subjectId: Id | null;
  name: string;
  /** `'all'` is for staff and the system only. */
  customers: 'all' | readonly Id[];
  permissions: ReadonlySet<string>;
  locale: 'zh-CN' | 'en' | null;
  /** The session or token that was shown, to list and end it. */
  sessionId: Id | null;
}

/** Which pool, and so which database role, a caller's statements go through. */
export type CallerRole = 'desk' | 'limited' | 'portal';

export function roleOf(caller: Caller): CallerRole {
  if (caller.kind === 'contact' || caller.kind === 'guest') return 'portal';
  return caller.customers === 'all' ? 'desk' : 'limited';
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
