import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ApprovalRow, ApprovalView, listApprovals as endpoint } from '../../approval.contract.ts';
import { allowsOwn } from '../settings/approval-setting.store.ts';
import { pageOfApprovals } from './approval-list.store.ts';
import { answererOf } from './approval.policy.ts';
import { approvalRowOf } from './approval.view.ts';
import { saidOf, type ModulesAbove } from './modules-above.ts';
import { showApproval } from './show-approval.ts';

export function readApproval(above: ModulesAbove) {
  return (tx: Tx, input: { approval: string }): Promise<ApprovalView> => showApproval(tx, above, input.approval);
}

/** What waits for the caller has waited longest first, unless they ask otherwise. */
export function listApprovals(above: ModulesAbove) {
  return async (tx: Tx, { waiting, ...asked }: InputOf<typeof endpoint>): Promise<Page<ApprovalRow>> => {
    const who = waiting === 'mine' ? answererOf(tx.caller) : undefined;
    // whoever is neither staff nor one of the customer's people has nothing to answer
    if (who === null) return { items: [], next: null };
    const waitsFor = who && { ...who, allowsOwn: await allowsOwn(tx) };
    const sort = asked.sort ?? (who ? 'askedAt' : '-askedAt');
    const { items, next } = await pageOfApprovals(tx, { ...asked, waitsFor, sort });
    const said = await saidOf(tx, above, items);
    return { items: items.map((approval) => approvalRowOf(approval, said)), next };
  };
}
