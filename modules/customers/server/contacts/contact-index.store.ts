import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';

/**
 * What contacts that can be found are looked up by, in the order of their ids from behind this one on; held against
 * other writers. Served by the primary key.
 */
export function contactsAfter(tx: Tx, after: Id | null, most: number) {
  const contacts = sqlBuilder
    .selectFrom('contact')
    .select(['id', 'customerId', 'name', 'employeeNumber', 'phone', 'mobile', 'otherPhone', 'email'])
    .select((row) => row.ref('custom').$castTo<CustomValues>().as('custom'))
    .where('tenantId', '=', tx.tenantId)
    .where('mergedIntoId', 'is', null)
    .where('erasedAt', 'is', null)
    .orderBy('id')
    .limit(most)
    .forUpdate();
  return tx.rows(after === null ? contacts : contacts.where('id', '>', after));
}
