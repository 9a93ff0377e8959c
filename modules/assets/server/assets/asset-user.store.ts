import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { assetsIn } from './asset.store.ts';

/** Retired ones too: what somebody had is still theirs to tell. Served by asset_by_user. */
export async function countAssetsOfUser(tx: Tx, userId: Id): Promise<number> {
  const used = assetsIn(tx, { userId }).select(sql<number>`count(*)::integer`.as('many'));
  return (await tx.first(used))?.many ?? 0;
}

export async function moveAssets(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('asset')
      .set((row) => ({ userId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('userId', '=', from),
  );
}

/** In use by somebody who leaves: to be fetched, oldest first. */
export function assetsToFetch(tx: Tx, userId: Id, most: number) {
  return tx.rows(
    assetsIn(tx, { userId })
      .select(['id', 'number', 'name'])
      .where('retiredAt', 'is', null)
      .orderBy('createdAt')
      .limit(most),
  );
}
