import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Contracts in force of which any version gives rights, with their first day: what is to be counted, and since when. */
export async function contractsWithRights(tx: Tx): Promise<{ id: Id; startsOn: Day }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('contract')
      .select(['contract.id', 'contract.startsOn'])
      .where('contract.tenantId', '=', tx.tenantId)
      .where('contract.status', 'in', ['active', 'suspended'])
      .where('contract.startsOn', 'is not', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('contractVersion as version')
            .select('version.id')
            .where('version.tenantId', '=', tx.tenantId)
            .whereRef('version.contractId', '=', 'contract.id')
            .where('version.withdrawnAt', 'is', null)
            .where(sql<boolean>`jsonb_array_length(version.terms -> 'rights') > 0`),
        ),
      )
      .$narrowType<{ startsOn: Day }>(),
  );
}
