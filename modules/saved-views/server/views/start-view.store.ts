import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface Start {
  staffId: Id;
  list: string;
  viewId: Id;
}

/** In the place of the one before. */
export async function saveStart(tx: Tx, start: Start): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('savedViewStart')
      .values({ ...start, tenantId: tx.tenantId })
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'staffId', 'list']).doUpdateSet({ viewId: start.viewId }),
      ),
  );
}

export async function dropStart(tx: Tx, { staffId, viewId }: Pick<Start, 'staffId' | 'viewId'>): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('savedViewStart')
      .where('tenantId', '=', tx.tenantId)
      .where('staffId', '=', staffId)
      .where('viewId', '=', viewId),
  );
}
