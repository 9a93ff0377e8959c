import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { StaffView } from '../../staff.contract.ts';
import { disableAccount } from '../accounts/disable-account.ts';
import { readStaff } from './read-staff.ts';
import { staffRetired } from './staff.events.ts';
import { staffRefusals } from './staff.refusals.ts';
import { findStaff, saveStaff } from './staff.store.ts';

/** A staff member leaves; what they did keeps their name. Nobody shows themself out. */
export async function retireStaff(tx: Tx, input: { staff: string }): Promise<StaffView> {
  const member = found(await findStaff(tx, input.staff));
  refuseStale(tx, member.revision);
  if (member.retiredAt !== null) throw new Refusal(staffRefusals.retired);
  if (member.id === tx.caller.subjectId) throw new Refusal(staffRefusals.is_you);

  if (member.accountId !== null) await disableAccount(tx, member.accountId);
  await saveStaff(tx, member.id, { retiredAt: tx.now });
  await announce(tx, staffRetired(member.id));
  return readStaff(tx, input);
}
