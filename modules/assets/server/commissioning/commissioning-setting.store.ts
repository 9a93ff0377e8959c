import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CommissioningSettingView } from '../../commissioning.contract.ts';
import { deliveredSetting } from './use-part.rules.ts';

export async function commissioningSettingOf(tx: Tx, customerId: Id): Promise<CommissioningSettingView> {
  return (await commissioningSettings(tx, [customerId])).get(customerId) ?? deliveredSetting;
}

/** Of those customers that have said something of their own. */
export async function commissioningSettings(
  tx: Tx,
  customerIds: readonly Id[],
): Promise<ReadonlyMap<Id, CommissioningSettingView>> {
  if (customerIds.length === 0) return new Map();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('commissioningSetting')
      .select(['customerId', 'withoutMac', 'withLicence', 'revision'])
      .select((setting) => setting.ref('mode').$castTo<CommissioningSettingView['mode']>().as('mode'))
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', 'in', [...customerIds]),
  );
  return new Map(rows.map(({ customerId, ...setting }) => [customerId, setting]));
}

export async function saveCommissioningSetting(
  tx: Tx,
  customerId: Id,
  { withoutMac, withLicence, ...setting }: CommissioningSettingView,
): Promise<void> {
  const kinds = {
    withoutMac: sql<string[]>`${withoutMac}::text[]`,
    withLicence: sql<string[]>`${withLicence}::text[]`,
  };
  const saved = { ...setting, ...kinds };
  await tx.run(
    sqlBuilder
      .insertInto('commissioningSetting')
      .values({ tenantId: tx.tenantId, customerId, ...saved })
      .onConflict((conflict) => conflict.columns(['tenantId', 'customerId']).doUpdateSet(saved)),
  );
}

/** Of two customers that become one, the setting of the one that stays counts. */
export async function dropDoubleCommissioningSetting(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  if ((await commissioningSettingOf(tx, into)) === deliveredSetting) return;
  await tx.run(
    sqlBuilder.deleteFrom('commissioningSetting').where('tenantId', '=', tx.tenantId).where('customerId', '=', from),
  );
}
