import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** All that a contact is found by, and where they belong. Without those who are out of use; in no order. */
export function contactHits(tx: Tx, ids: readonly Id[]) {
  return tx.rows(
    sqlBuilder
      .selectFrom('contact')
      .select(['contact.id', 'contact.name', 'contact.employeeNumber', 'contact.phone', 'contact.mobile'])
      .select(['contact.otherPhone', 'contact.email', 'contact.isVip'])
      .select([
        sql<string>`(select name from customer
          where customer.tenant_id = ${tx.tenantId} and customer.id = contact.customer_id)`.as('customerName'),
        sql<string | null>`(select name from department
          where department.tenant_id = ${tx.tenantId} and department.id = contact.department_id)`.as('departmentName'),
      ])
      .where('contact.tenantId', '=', tx.tenantId)
      .where('contact.id', 'in', ids)
      .where('contact.retiredAt', 'is', null),
  );
}
export type ContactHit = Awaited<ReturnType<typeof contactHits>>[number];
