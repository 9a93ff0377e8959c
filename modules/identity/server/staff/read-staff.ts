import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { StaffView } from '../../staff.contract.ts';
import { standingOf } from '../accounts/standing.store.ts';
import { rolesOfStaff, teamsOfStaff } from './staff-page.store.ts';
import { staffAbilities } from './staff.policy.ts';
import { findStaff } from './staff.store.ts';
import { staffRowOf } from './staff.view.ts';

export async function readStaff(tx: Tx, input: { staff: string }): Promise<StaffView> {
  const member = found(await findStaff(tx, input.staff));
  const [roles, teams, standing] = await Promise.all([
    rolesOfStaff(tx, [member.id]),
    teamsOfStaff(tx, [member.id]),
    member.accountId === null ? undefined : standingOf(tx, member.accountId),
  ]);
  return {
    ...staffRowOf(member, { roles, teams }),
    revision: member.revision,
    abilities: staffAbilities(tx.caller, { ...member, standing }),
  };
}
