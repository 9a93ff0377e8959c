import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { LabelSettingView } from '../../asset-label.contract.ts';

/** From anywhere, with the numbers of the template, as long as nobody has said otherwise. */
const delivered: LabelSettingView = { networks: [], hotlines: [], revision: 1 };

export async function labelSettingOf(tx: Tx, customerId: Id): Promise<LabelSettingView> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('labelSetting')
      .select(['networks', 'hotlines', 'revision'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId),
  );
  return row ?? delivered;
}

export async function saveLabelSetting(tx: Tx, customerId: Id, setting: LabelSettingView): Promise<void> {
  const networks = sql<string[]>`${setting.networks}::text[]`;
  const saved = { networks, hotlines: sql<string[]>`${setting.hotlines}::text[]`, revision: setting.revision };
  await tx.run(
    sqlBuilder
      .insertInto('labelSetting')
      .values({ tenantId: tx.tenantId, customerId, ...saved })
      .onConflict((conflict) => conflict.columns(['tenantId', 'customerId']).doUpdateSet(saved)),
  );
}

/** Of two customers that become one, the setting of the one that stays counts. */
export async function dropDoubleLabelSetting(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  if ((await labelSettingOf(tx, into)) === delivered) return;
  await tx.run(
    sqlBuilder.deleteFrom('labelSetting').where('tenantId', '=', tx.tenantId).where('customerId', '=', from),
  );
}
