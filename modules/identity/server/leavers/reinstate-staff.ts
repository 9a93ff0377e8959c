import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { StaffView } from '../../staff.contract.ts';
import { restoreAccount } from '../accounts/restore-account.ts';
import { readStaff } from '../staff/read-staff.ts';
import { staffReinstated } from '../staff/staff.events.ts';
import { staffRefusals } from '../staff/staff.refusals.ts';
import { findStaff, saveStaff } from '../staff/staff.store.ts';

/** Somebody is back: under the same number, with the same history; they set a password anew. */
export async function reinstateStaff(tx: Tx, input: { staff: string }): Promise<StaffView> {
  const member = found(await findStaff(tx, input.staff));
  refuseStale(tx, member.revision);
  if (member.retiredAt === null) throw new Refusal(staffRefusals.not_retired);

  if (member.accountId !== null) await restoreAccount(tx, member.accountId);
  await saveStaff(tx, member.id, { retiredAt: null });
  await announce(tx, staffReinstated(member.id));
  return readStaff(tx, input);
}
