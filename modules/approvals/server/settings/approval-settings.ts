import type { InputOf } from '../../../../kernel/contract.ts';
import { changesBetween } from '../../../../kernel/changes.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { ApprovalSettingView, changeApprovalSetting as endpoint } from '../../approval-setting.contract.ts';
import { approvalSettingChanged } from './approval-setting.events.ts';
import { approvalSetting, approvalSettingForChange, saveApprovalSetting } from './approval-setting.store.ts';

export async function readApprovalSetting(tx: Tx): Promise<ApprovalSettingView> {
  const mayChange = tx.caller.permissions.has('approval_setting.change');
  return { ...(await approvalSetting(tx)), abilities: mayChange ? ['change'] : [] };
}

/** It holds for what waits already. */
export async function changeApprovalSetting(tx: Tx, input: InputOf<typeof endpoint>): Promise<ApprovalSettingView> {
  const before = await approvalSettingForChange(tx);
  refuseStale(tx, before.revision);
  const after = { ...before, ...input };
  const changes = changesBetween(before, after, ['allowsOwn']);
  if (Object.keys(changes).length > 0) {
    await saveApprovalSetting(tx, { ...after, revision: before.revision + 1 });
    await announce(tx, approvalSettingChanged(tx.tenantId, changes));
  }
  return readApprovalSetting(tx);
}
