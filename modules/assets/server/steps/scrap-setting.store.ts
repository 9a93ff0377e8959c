import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ScrapApproval, ScrapSettingView } from '../../scrap-setting.contract.ts';

/** Whoever may scrap does, as long as nobody has said otherwise. */
const delivered: ScrapSettingView = { approval: 'none', needsWipe: false, revision: 1 };

export async function scrapSettingOf(tx: Tx, customerId: Id): Promise<ScrapSettingView> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('scrapSetting')
      .select((setting) => [setting.ref('approval').$castTo<ScrapApproval>().as('approval'), 'needsWipe', 'revision'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId),
  );
  return row ?? delivered;
}

export async function saveScrapSetting(tx: Tx, customerId: Id, setting: ScrapSettingView): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('scrapSetting')
      .values({ tenantId: tx.tenantId, customerId, ...setting })
      .onConflict((conflict) => conflict.columns(['tenantId', 'customerId']).doUpdateSet(setting)),
  );
}

/** Of two customers that become one, the setting of the one that stays counts. */
export async function dropDoubleScrapSetting(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  if ((await scrapSettingOf(tx, into)) === delivered) return;
  await tx.run(
    sqlBuilder.deleteFrom('scrapSetting').where('tenantId', '=', tx.tenantId).where('customerId', '=', from),
  );
}
