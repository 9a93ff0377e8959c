import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What this staff member has chosen; undefined: nothing yet. */
export async function chosenFirstPage(tx: Tx, staffId: Id): Promise<string | undefined> {
  const chosen = sqlBuilder.selectFrom('firstPage').select('page').where('tenantId', '=', tx.tenantId);
  return (await tx.first(chosen.where('staffId', '=', staffId)))?.page;
}

export async function saveFirstPage(tx: Tx, staffId: Id, page: string): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('firstPage')
      .values({ tenantId: tx.tenantId, staffId, page })
      .onConflict((conflict) => conflict.columns(['tenantId', 'staffId']).doUpdateSet({ page })),
  );
}
