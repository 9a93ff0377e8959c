import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ApprovalQuestion } from '../../../../platform/module/approval-question.ts';
import { askApproval, type Approver } from '../../../approvals/index.ts';
import { scrapReasons } from '../../asset-step.contract.ts';
import type { ScrapApproval } from '../../scrap-setting.contract.ts';
import type { AssetRecord } from '../assets/asset.store.ts';

/** One a reason, so that whoever answers reads why. */
export const scrapQuestions: readonly ApprovalQuestion[] = scrapReasons.map((reason) => ({
  code: `asset.scrapping_${reason}`,
  textKey: `assets:portal.approval.scrapping_${reason}`,
}));

const permission = 'asset.approve_scrapping';
const staff: Approver = { side: 'staff', permission };
const customer: Approver = { side: 'customer', permission };
const approvers: Readonly<Record<ScrapApproval, readonly Approver[]>> = {
  none: [],
  staff: [staff],
  customer: [customer],
  both: [staff, customer],
};

/** Asks whoever the customer's setting names; null: nobody has to be asked. */
export async function askScrapping(
  tx: Tx,
  asset: AssetRecord,
  { reason, approval }: { reason: string; approval: ScrapApproval },
): Promise<Id | null> {
  if (approval === 'none') return null;
  return askApproval(tx, {
    subject: { kind: 'asset', id: asset.id },
    customerId: asset.customerId,
    question: { code: `asset.scrapping_${reason}`, facts: { number: asset.number } },
    approvers: approvers[approval],
  });
}
