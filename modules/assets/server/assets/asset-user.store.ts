import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { assetsIn } from './asset.store.ts';

/** Retired ones too: what somebody had is still theirs to tell. Served by asset_by_user and asset_by_custodian. */
export async function countAssetsOfUser(tx: Tx, userId: Id): Promise<number> {
  const theirs = assetsIn(tx, 'all')
    .where((row) => row.or([row('userId', '=', userId), row('custodianId', '=', userId)]))
    .select(sql<number>`count(*)::integer`.as('many'));
  return (await tx.first(theirs))?.many ?? 0;
}

/** Those that they use, and those that they answer for. */
export async function moveAssets(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  for (const column of ['userId', 'custodianId'] as const) {
    await tx.run(
      sqlBuilder
        .updateTable('asset')
        .set((row) => ({ [column]: into, revision: row('revision', '+', 1) }))
        .where('tenantId', '=', tx.tenantId)
        .where(column, '=', from),
    );
  }
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

/** Machines that somebody uses, or has used, retired ones too. Served by asset_by_user and asset_change_by_customer. */
export async function machinesEverUsedBy(
  tx: Tx,
  { contactId, customerId }: { contactId: Id; customerId: Id },
): Promise<Id[]> {
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      select id from asset where tenant_id = ${tx.tenantId} and user_id = ${contactId}
      union
      select asset_id from asset_change
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and field = 'userId'
        and before = to_jsonb(${contactId}::text)`),
  );
  return rows.map(({ id }) => id);
}
