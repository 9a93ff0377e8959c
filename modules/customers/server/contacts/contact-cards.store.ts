import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { departmentName, isGone } from './contact.store.ts';

/** Those of these contacts who are in use, by name, with the numbers that they are reached by. */
export async function contactCards(tx: Tx, ids: readonly Id[]) {
  if (ids.length === 0) return [];
  return tx.rows(
    sqlBuilder
      .selectFrom('contact')
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'contact.tenantId').onRef('customer.id', '=', 'contact.customerId'),
      )
      .select(['contact.id', 'contact.name', 'contact.isVip', 'contact.customerId', 'customer.name as customerName'])
      .select(['contact.mobile', 'contact.phone', 'contact.otherPhone', departmentName(tx).as('department')])
      .where('contact.tenantId', '=', tx.tenantId)
      .where('contact.id', 'in', ids)
      .where(isGone(tx), '=', false)
      .orderBy('contact.name')
      .orderBy('contact.id'),
  );
}
