import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import type { StaffScopeView } from '../../staff-scope.contract.ts';
import { customersOfStaff } from './staff-scope.store.ts';

export async function readStaffScope(tx: Tx, { staff }: { staff: string }): Promise<StaffScopeView> {
  const member = found(await findStaff(tx, staff));
  const customers = await customersOfStaff(tx, member.id);
  return {
    seesAll: customers.length === 0,
    customers,
    abilities: tx.caller.permissions.has('staff.change') && canSignIn(member) ? ['change'] : [],
  };
}

/** Only an account sees anything, and can be limited. */
function canSignIn({ accountState, retiredAt }: NonNullable<Awaited<ReturnType<typeof findStaff>>>): boolean {
  return accountState !== 'none' && retiredAt === null;
}
