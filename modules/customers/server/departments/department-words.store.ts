import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface DepartmentWords {
  contactId: Id;
  customerId: Id;
  words: string;
}

/** Contacts whose department is words, as it was before there was a tree. Served by contact_with_words. */
export function contactsWithWords(tx: Tx, most: number): Promise<DepartmentWords[]> {
  return tx.rows(
    statement(sql<DepartmentWords>`
      select id as "contactId", customer_id as "customerId", department as words from contact
      where tenant_id = ${tx.tenantId} and department is not null
      order by customer_id, id limit ${most} for update`),
  );
}

/** The words go when the department is there: whoever has none later was taken out of it. */
export async function placeContacts(
  tx: Tx,
  placed: readonly { contactId: Id; departmentId: Id | null }[],
): Promise<void> {
  const ids = placed.map(({ contactId }) => contactId);
  const departments = placed.map(({ departmentId }) => departmentId);
  await tx.run(
    statement(sql`
      update contact set department_id = coalesce(contact.department_id, given.department_id), department = null
      from unnest(${ids}::uuid[], ${departments}::uuid[]) as given (contact_id, department_id)
      where contact.tenant_id = ${tx.tenantId} and contact.id = given.contact_id`),
  );
}
