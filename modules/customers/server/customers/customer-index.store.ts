import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';

/**
 * What customers that were not merged away are looked up by, in the order of their ids from behind this one on; held
 * against other writers. Served by the primary key.
 */
export function customersAfter(tx: Tx, after: Id | null, most: number) {
  const customers = sqlBuilder
    .selectFrom('customer')
    .select(['id', 'name', 'shortName', 'phone', 'creditCode'])
    .select((row) => row.ref('custom').$castTo<CustomValues>().as('custom'))
    .where('tenantId', '=', tx.tenantId)
    .where('mergedIntoId', 'is', null)
    .orderBy('id')
    .limit(most)
    .forUpdate();
  return tx.rows(after === null ? customers : customers.where('id', '>', after));
}
