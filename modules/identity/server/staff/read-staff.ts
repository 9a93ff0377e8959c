import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { StaffView } from '../../staff.contract.ts';
import { standingOf } from '../accounts/standing.store.ts';
import { heldByStaff } from './held-by-staff.ts';
import { staffAbilities } from './staff.policy.ts';
import { findStaff } from './staff.store.ts';
import { profileOf, staffRowOf } from './staff.view.ts';
import { todayOf } from './today-of.ts';

export async function readStaff(tx: Tx, input: { staff: string }): Promise<StaffView> {
  const member = found(await findStaff(tx, input.staff));
  const [held, today, standing] = await Promise.all([
    heldByStaff(tx, [member.id]),
    todayOf(tx),
    member.accountId === null ? undefined : standingOf(tx, member.accountId),
  ]);
  return {
    ...staffRowOf(member, held),
    ...profileOf(member, { today, caller: tx.caller }),
    revision: member.revision,
    abilities: staffAbilities(tx.caller, { ...member, standing }),
  };
}
