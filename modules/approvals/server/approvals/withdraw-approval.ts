import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ApprovalView } from '../../approval.contract.ts';
import { approvalWithdrawn } from './approval.events.ts';
import { refuseWithdrawal } from './approval.policy.ts';
import { approvalRefusals } from './approval.refusals.ts';
import type { Approval } from './approval.rules.ts';
import { approvalForChange, saveApproval } from './approval.store.ts';
import type { ModulesAbove } from './modules-above.ts';
import { showApproval } from './show-approval.ts';

/** Whoever asked takes it back. */
export function withdrawOwnApproval(above: ModulesAbove) {
  return async (tx: Tx, input: { approval: string }): Promise<ApprovalView> => {
    const approval = found(await approvalForChange(tx, input.approval));
    refuseWithdrawal(tx.caller, approval);
    await withdraw(tx, approval);
    return showApproval(tx, above, approval.id);
  };
}

/** For the module that asked: whether the caller may is its own to decide. Refuses what has ended by now. */
export async function withdrawApproval(tx: Tx, id: Id): Promise<void> {
  const approval = found(await approvalForChange(tx, id));
  if (approval.state !== 'asked') throw new Refusal(approvalRefusals.ended);
  await withdraw(tx, approval);
}

async function withdraw(tx: Tx, approval: Approval): Promise<void> {
  await saveApproval(tx, approval.id, { state: 'withdrawn', endedAt: tx.now });
  await announce(tx, approvalWithdrawn(approval));
}
