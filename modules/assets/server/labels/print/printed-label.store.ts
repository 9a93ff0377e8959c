import type { Id } from '../../../../../kernel/id.ts';
import { unnested } from '../../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { Fingerprints } from '../label.rules.ts';

export interface Reprinted {
  id: Id;
  printed: Fingerprints;
}

/** What was printed anew says what the record says, and sticks nowhere yet. */
export async function saveReprinted(tx: Tx, labels: readonly Reprinted[]): Promise<void> {
  if (labels.length === 0) return;
  const rows = labels.map(({ id, printed }) => ({ id, printed: JSON.stringify(printed) }));
  await tx.run(
    statement(sql`
      update asset_label set printed = given.printed, printed_at = ${tx.now}::timestamptz, outdated_at = null,
        stuck_at = null, stuck_by_id = null
      from ${unnested(rows, { id: 'uuid', printed: 'jsonb' })} as given (id, printed)
      where asset_label.tenant_id = ${tx.tenantId} and asset_label.id = given.id`),
  );
}

export async function saveStuck(tx: Tx, labelId: Id): Promise<void> {
  const stuckById = tx.caller.kind === 'staff' ? tx.caller.subjectId : null;
  await tx.run(
    sqlBuilder
      .updateTable('assetLabel')
      .set({ stuckAt: tx.now, stuckById })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', labelId),
  );
}

/** Marks labels as out of date from now on, or as right again. */
export async function saveOutdated(tx: Tx, labelIds: readonly Id[], outdatedAt: string | null): Promise<void> {
  if (labelIds.length === 0) return;
  await tx.run(
    sqlBuilder
      .updateTable('assetLabel')
      .set({ outdatedAt })
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', labelIds),
  );
}
