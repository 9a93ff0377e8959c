import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { insertDevices, type Span } from './covered-device.store.ts';

/** What was added since the annex was signed belongs to it by a supplement, a version of the contract. */
export async function annexAdded(tx: Tx, contractId: Id, versionId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('coveredDevice')
      .set({ isAnnexed: true, annexedById: versionId })
      .where('tenantId', '=', tx.tenantId)
      .where('contractId', '=', contractId)
      .where('isAnnexed', '=', false),
  );
}

/** The supplement is taken back: what belonged to the annex by it waits for another. */
export async function unannex(tx: Tx, versionId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('coveredDevice')
      .set({ isAnnexed: false, annexedById: null })
      .where('tenantId', '=', tx.tenantId)
      .where('annexedById', '=', versionId),
  );
}

/**
 * Covered on a day, and how many the annex was signed with: of these, or `since` an earlier day those too that were taken out
 * of it meanwhile, for which others may have come.
 */
export async function countDevices(
  tx: Tx,
  contractId: Id,
  { day, since = day }: { day: Day; since?: Day },
): Promise<{ covered: number; annexed: number }> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('coveredDevice')
      .select([
        sql<number>`(count(*) filter (where until_day is null or until_day >= ${day}::date))::integer`.as('covered'),
        sql<number>`(count(*) filter (where is_annexed))::integer`.as('annexed'),
      ])
      .where('tenantId', '=', tx.tenantId)
      .where('contractId', '=', contractId)
      .where('fromDay', '<=', day)
      .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>=', since)])),
  );
  return row ?? { covered: 0, annexed: 0 };
}

/** The annex of one contract, as it stood on a day, becomes that of the one that follows. */
export async function copyDevices(
  tx: Tx,
  contractId: Id,
  { coveredOn, ...span }: Span & { coveredOn: Day },
): Promise<void> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('coveredDevice')
      .select(['customerId', 'assetId'])
      .where('tenantId', '=', tx.tenantId)
      .where('contractId', '=', contractId)
      .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>=', coveredOn)])),
  );
  await insertDevices(
    tx,
    rows.map((row) => ({ ...row, ...span, id: tx.newId(), isAnnexed: true, cameBy: 'person' as const })),
  );
}
