import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomNounName } from '../../custom-field.contract.ts';

/** How many records have been indexed anew on behalf of this field; null: it is done. No part of its revision. */
export async function saveReindexed(tx: Tx, id: Id, reindexed: number | null): Promise<void> {
  await tx.run(
    sqlBuilder.updateTable('customField').set({ reindexed }).where('tenantId', '=', tx.tenantId).where('id', '=', id),
  );
}

/** Of a noun, as far as the one that is behind the most has come; null: nothing is being indexed anew. */
export async function reindexingOf(tx: Tx, noun: CustomNounName): Promise<{ done: number } | null> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('customField')
      .select((build) => build.fn.min<number | null>('reindexed').as('done'))
      .where('tenantId', '=', tx.tenantId)
      .where('noun', '=', noun),
  );
  return row?.done === null || row?.done === undefined ? null : { done: row.done };
}
