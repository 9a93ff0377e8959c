import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface ApprovalSetting {
  allowsOwn: boolean;
  revision: number;
}

/** Nobody approves what they asked themselves, unless the provider says otherwise. */
const delivered: ApprovalSetting = { allowsOwn: false, revision: 1 };

function ownRow(tx: Tx) {
  return sqlBuilder.selectFrom('approvalSetting').select(['allowsOwn', 'revision']).where('tenantId', '=', tx.tenantId);
}

export async function approvalSetting(tx: Tx): Promise<ApprovalSetting> {
  return (await tx.first(ownRow(tx))) ?? delivered;
}

export async function allowsOwn(tx: Tx): Promise<boolean> {
  return (await approvalSetting(tx)).allowsOwn;
}

/** The same, held until the transaction ends, once there is a row. */
export async function approvalSettingForChange(tx: Tx): Promise<ApprovalSetting> {
  return (await tx.first(ownRow(tx).forUpdate())) ?? delivered;
}

export async function saveApprovalSetting(tx: Tx, setting: ApprovalSetting): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('approvalSetting')
      .values({ ...setting, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.columns(['tenantId']).doUpdateSet({ ...setting })),
  );
}
