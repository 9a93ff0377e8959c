import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { EntryStatus, InventorySettingView } from '../../inventory-setting.contract.ts';

const delivered: InventorySettingView = { keepDays: 90, silentDays: 30, entryStatus: 'in_use', revision: 1 };

export async function inventorySetting(tx: Tx): Promise<InventorySettingView> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('inventorySetting')
      .select(['keepDays', 'silentDays', 'revision'])
      .select((setting) => setting.ref('entryStatus').$castTo<EntryStatus>().as('entryStatus'))
      .where('tenantId', '=', tx.tenantId),
  );
  return row ?? delivered;
}

export async function saveInventorySetting(tx: Tx, setting: InventorySettingView): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('inventorySetting')
      .values({ tenantId: tx.tenantId, ...setting })
      .onConflict((conflict) => conflict.column('tenantId').doUpdateSet(setting)),
  );
}
