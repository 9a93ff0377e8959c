import type { InputOf } from '../../../../kernel/contract.ts';
import { secondsBetween } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import type { LeaveView, recordLeave as endpoint } from '../../leave.contract.ts';
import { livingStaff } from '../staff/staff.store.ts';
import { leaveRecorded } from './leave.events.ts';
import { mayRecordLeaveOf } from './leave.policy.ts';
import { leaveRefusals } from './leave.refusals.ts';
import { findLeave, holdStaff, insertLeave, overlappingLeave } from './leave.store.ts';
import { leaveViewOf } from './leave.view.ts';

/** Longer is no leave but a departure, or a year typed wrongly. */
const longestSeconds = 366 * 24 * 3600;

export async function recordLeave(tx: Tx, input: InputOf<typeof endpoint>): Promise<LeaveView> {
  const [member] = await livingStaff(tx, [input.staffId]);
  foundAt('staffId', member);
  if (!mayRecordLeaveOf(tx.caller, input.staffId)) throw new Refusal(leaveRefusals.not_yours, {}, 'staffId');
  const { startsAt, endsAt } = input;
  if (endsAt <= startsAt) throw new Refusal(leaveRefusals.ends_before_start, {}, 'endsAt');
  if (secondsBetween(startsAt, endsAt) > longestSeconds) throw new Refusal(leaveRefusals.too_long, {}, 'endsAt');
  await refuseOverlap(tx, input);

  const leave = { note: null, ...input, id: tx.newId() };
  await insertLeave(tx, leave);
  await announce(tx, leaveRecorded(leave));
  return leaveViewOf(found(await findLeave(tx, leave.id)), tx);
}

async function refuseOverlap(tx: Tx, wanted: { staffId: string; startsAt: string; endsAt: string }): Promise<void> {
  await holdStaff(tx, wanted.staffId);
  if (await overlappingLeave(tx, wanted)) throw new Refusal(leaveRefusals.overlaps, {}, 'startsAt');
}
