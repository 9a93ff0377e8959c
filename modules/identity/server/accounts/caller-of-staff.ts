import type { Id } from '../../../../kernel/id.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { accountOfSubject } from './account.store.ts';
import { standingOf } from './standing.store.ts';

/** A staff member as the mount would let them act now, without a session; null when they can sign in no more. */
export async function callerOfStaff(tx: Tx, staffId: Id): Promise<Caller | null> {
  const account = await accountOfSubject(tx, { kind: 'staff', subjectId: staffId });
  const standing = account && account.disabledAt === null ? await standingOf(tx, account.id) : undefined;
  if (!account || !standing) return null;
  const { id: accountId, kind, subjectId, name, locale } = account;
  return { kind, accountId, subjectId, name, locale, ...standing, sessionId: null };
}
