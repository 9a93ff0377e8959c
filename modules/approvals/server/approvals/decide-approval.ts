import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ApprovalView, decideApproval as endpoint } from '../../approval.contract.ts';
import { allowsOwn } from '../settings/approval-setting.store.ts';
import { approvalApproved, approvalRefused, approvalSupported } from './approval.events.ts';
import { seatToAnswer } from './approval.policy.ts';
import { approvalRefusals } from './approval.refusals.ts';
import { stateAfter, type Approval, type Seat } from './approval.rules.ts';
import { insertDecision, seatsOf } from './approval-seat.store.ts';
import { approvalForChange, saveApproval } from './approval.store.ts';
import type { ModulesAbove } from './modules-above.ts';
import { showApproval } from './show-approval.ts';

/** Whoever comes second, or after it was withdrawn, is told so: the approval is held first, and read as it then is. */
export function decideApproval(above: ModulesAbove) {
  return async (tx: Tx, input: InputOf<typeof endpoint>): Promise<ApprovalView> => {
    const approval = found(await approvalForChange(tx, input.approval));
    const seats = await seatsOf(tx, approval.id);
    const { who, position } = seatToAnswer(tx.caller, { approval, seats, allowsOwn: await allowsOwn(tx) });
    const { decision, note = null } = input;
    if (decision === 'refused' && note === null) throw new Refusal(approvalRefusals.reason_missing, {}, 'note');

    const { id: approvalId, customerId } = approval;
    const by = who.side === 'staff' ? { staffId: who.id } : { contactId: who.id };
    await insertDecision(tx, { approvalId, customerId, position, decision, note, by });
    const answered = seats.map((seat) => (seat.position === position ? { ...seat, decision, note } : seat));
    await endWhereDone(tx, approval, { answered, position });
    return showApproval(tx, above, approval.id);
  };
}

async function endWhereDone(
  tx: Tx,
  approval: Approval,
  { answered, position }: { answered: readonly Seat[]; position: number },
): Promise<void> {
  const state = stateAfter(answered);
  const seat = found(answered.find((one) => one.position === position));
  await saveApproval(tx, approval.id, { state, endedAt: state === 'asked' ? null : tx.now });
  if (state === 'refused') await announce(tx, approvalRefused(approval, seat));
  else await announce(tx, state === 'approved' ? approvalApproved(approval, seat) : approvalSupported(approval, seat));
}
