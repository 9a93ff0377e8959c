import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { assetsIn } from './asset.store.ts';

const many = sql<number>`count(*)::integer`.as('many');

/** Retired ones too. Served by asset_by_customer. */
export async function countAssetsOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  const row = await tx.first(assetsIn(tx, 'all').where('asset.customerId', '=', customerId).select(many));
  return row?.many ?? 0;
}

/** In use at a site. Served by asset_by_site. */
export async function countAssetsAtSite(tx: Tx, siteId: Id): Promise<number> {
  const at = assetsIn(tx, 'all').where('asset.siteId', '=', siteId).where('asset.retiredAt', 'is', null);
  return (await tx.first(at.select(many)))?.many ?? 0;
}

/** Machines of one customer lose the key that an import knew them by, where the other customer's have it too. */
export async function freeForeignKeys(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('asset')
      .set((row) => ({ foreignKey: null, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', from)
      .where(
        sql<boolean>`exists (
          select from asset as other where other.tenant_id = ${tx.tenantId} and other.customer_id = ${into}
            and other.foreign_key = asset.foreign_key)`,
      ),
  );
}
