import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { LeaveView } from '../../leave.contract.ts';
import { leaveCancelled } from './leave.events.ts';
import { mayRecordLeaveOf } from './leave.policy.ts';
import { leaveRefusals } from './leave.refusals.ts';
import { findLeave, saveCancelled } from './leave.store.ts';
import { leaveViewOf } from './leave.view.ts';

export async function cancelLeave(tx: Tx, input: { leave: string }): Promise<LeaveView> {
  const leave = found(await findLeave(tx, input.leave));
  if (!mayRecordLeaveOf(tx.caller, leave.staffId)) throw new Refusal(leaveRefusals.not_yours);
  refuseStale(tx, leave.revision);
  if (leave.cancelledAt !== null) throw new Refusal(leaveRefusals.cancelled);
  if (leave.endsAt <= tx.now) throw new Refusal(leaveRefusals.over);

  await saveCancelled(tx, leave.id);
  await announce(tx, leaveCancelled(leave));
  return leaveViewOf(found(await findLeave(tx, leave.id)), tx);
}
