import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Nation } from '../../calendar.contract.ts';

/** Up to which revision of its years the provider was told of; 0: of none. */
export async function followedRevision(tx: Tx, nation: Nation): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('followedNation')
      .select('revision')
      .where('tenantId', '=', tx.tenantId)
      .where('nation', '=', nation),
  );
  return row?.revision ?? 0;
}

/** False: somebody else was there first. */
export async function followUpTo(tx: Tx, nation: Nation, revision: number): Promise<boolean> {
  const touched = await tx.run(
    sqlBuilder
      .insertInto('followedNation')
      .values({ tenantId: tx.tenantId, nation, revision })
      .onConflict((conflict) =>
        conflict
          .columns(['tenantId', 'nation'])
          .doUpdateSet({ revision })
          .where('followedNation.revision', '<', revision),
      ),
  );
  return touched > 0;
}
