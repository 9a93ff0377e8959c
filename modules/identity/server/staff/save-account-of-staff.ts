import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { addAccount } from '../accounts/add-account.ts';
import { renameAccount } from '../accounts/change-account.ts';
import { accountOf } from '../accounts/find-account.ts';
import { giveRoles, refuseRoles } from '../accounts/give-roles.ts';
import { staffRefusals } from './staff.refusals.ts';

/**
 * Keeps the account in step with its owner: made as soon as there is an e-mail address, then called as they are.
 * Refuses roles without an address, and to take the address away from an account.
 */
export async function saveAccountOfStaff(
  tx: Tx,
  member: { id: Id; name: string; email: string | null },
  roleIds: readonly Id[] | undefined,
): Promise<void> {
  const { name, email } = member;
  const subject = { kind: 'staff' as const, subjectId: member.id };
  const account = await accountOf(tx, subject);
  if (email === null) {
    if (account || (roleIds && roleIds.length > 0)) throw new Refusal(staffRefusals.email_needed, {}, 'email');
    return;
  }
  if (account) {
    await renameAccount(tx, account.id, { email, name });
    if (roleIds) await giveRoles(tx, { id: account.id, side: 'staff' }, roleIds);
    return;
  }
  await refuseRoles(tx, 'staff', roleIds ?? []);
  // a new account sees what its maker sees; whoever sees all may limit it afterwards
  const customerScope = tx.caller.customers === 'all' ? null : [...tx.caller.customers];
  await addAccount(tx, { ...subject, email, name, customerScope, roleIds: roleIds ?? [] });
}
