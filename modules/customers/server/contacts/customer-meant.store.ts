import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface Narrowed {
  customerId?: Id | undefined;
  siteId?: Id | undefined;
  departmentId?: Id | undefined;
  contactId?: Id | undefined;
}

/**
 * Whose records a list narrowed so can hold: the customer that is said, else the site's, the department's or the
 * contact's. Undefined when none is said, or the caller doesn't see what is.
 */
export async function customerMeant(tx: Tx, narrowed: Narrowed): Promise<Id | undefined> {
  if (narrowed.customerId !== undefined) return narrowed.customerId;
  const { siteId, departmentId, contactId } = narrowed;
  const asked = [
    { table: 'site', id: siteId },
    { table: 'department', id: departmentId },
    { table: 'contact', id: contactId },
  ] as const;
  for (const { table, id } of asked) {
    if (id === undefined) continue;
    const owned = sqlBuilder.selectFrom(table).select('customerId').where('tenantId', '=', tx.tenantId);
    return (await tx.first(owned.where('id', '=', id)))?.customerId;
  }
  return undefined;
}
