import type { Id } from '../../../../kernel/id.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { rolesByCodes } from '../roles/role.store.ts';
import { addStaff } from '../staff/record-staff.ts';
import { accountById } from './account.store.ts';
import { addAccount } from './add-account.ts';
import { standingOf } from './standing.store.ts';

/** Someone of the cast: staff with an account that holds these delivered roles. */
export interface Member {
  name: string;
  email: string;
  roleCodes: readonly string[];
  /** Null, and unless it is said: they cannot sign in yet. */
  passwordHash?: string | null;
  /** Null, and unless it is said: all customers. */
  customerScope?: Id[] | null;
}

export async function makeMember(tx: Tx, member: Member): Promise<{ staffId: Id; accountId: Id }> {
  const { name, email, roleCodes, passwordHash = null, customerScope = null } = member;
  const subjectId = await addStaff(tx, { name, email });
  const roles = await rolesByCodes(tx, roleCodes);
  const roleIds = roles.map(({ id }) => id);
  const account = { kind: 'staff' as const, subjectId, email, name, customerScope, roleIds, passwordHash };
  return { staffId: subjectId, accountId: await addAccount(tx, account) };
}

/** As whom the mount would let them act. */
export async function callerOf(tx: Tx, accountId: Id): Promise<Caller> {
  const { kind, subjectId, name, locale } = found(await accountById(tx, accountId));
  const { permissions, customers } = found(await standingOf(tx, accountId));
  return { kind, accountId, subjectId, name, customers, permissions, locale, sessionId: null };
}
