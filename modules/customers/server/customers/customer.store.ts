import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomerView } from '../../customer.contract.ts';
import type { CustomerStatus } from './customer.rules.ts';

type Industry = CustomerView['industry'];

export interface CustomerFields {
  name: string;
  shortName: string | null;
  status: CustomerStatus;
  industry: Industry;
  accountManagerId: Id | null;
  parentId: Id | null;
  creditCode: string | null;
  taxNumber: string | null;
  address: string | null;
  mailingAddress: string | null;
  phone: string | null;
  fax: string | null;
  bankName: string | null;
  bankAccountName: string | null;
  bankAccountNumber: string | null;
  tags: string[];
  note: string | null;
}

export async function customerById(tx: Tx, id: Id) {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('customer')
      .leftJoin('staffMember as manager', (join) =>
        join.onRef('manager.tenantId', '=', 'customer.tenantId').onRef('manager.id', '=', 'customer.accountManagerId'),
      )
      .leftJoin('customer as parent', (join) =>
        join.onRef('parent.tenantId', '=', 'customer.tenantId').onRef('parent.id', '=', 'customer.parentId'),
      )
      .leftJoin('customer as other', (join) =>
        join.onRef('other.tenantId', '=', 'customer.tenantId').onRef('other.id', '=', 'customer.mergedIntoId'),
      )
      .select(['customer.id', 'customer.name', 'customer.shortName', 'customer.status', 'customer.industry'])
      .select(['customer.accountManagerId', 'manager.name as managerName', 'customer.parentId'])
      .select(['parent.name as parentName', 'customer.creditCode', 'customer.taxNumber', 'customer.address'])
      .select(['customer.mailingAddress', 'customer.phone', 'customer.fax', 'customer.bankName'])
      .select(['customer.bankAccountName', 'customer.bankAccountNumber', 'customer.tags', 'customer.note'])
      .select(['customer.mergedIntoId', 'other.name as otherName', 'customer.createdAt', 'customer.revision'])
      .where('customer.tenantId', '=', tx.tenantId)
      .where('customer.id', '=', id),
  );
  // a CHECK constraint holds the status to these values, the contract the industry
  return row && { ...row, status: row.status as CustomerStatus, industry: row.industry as Industry };
}
export type CustomerRow = NonNullable<Awaited<ReturnType<typeof customerById>>>;

/** Which customer has this credit code; none that the caller may not see. */
export function customerWithCreditCode(tx: Tx, creditCode: string): Promise<{ id: Id; name: string } | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('customer')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('creditCode', '=', creditCode),
  );
}

/** Until the transaction ends nobody else changes who belongs to whom: two changes could make a circle. */
export async function claimGroups(tx: Tx): Promise<void> {
  await tx.run(statement(sql`select pg_advisory_xact_lock(hashtextextended(${`customer groups ${tx.tenantId}`}, 0))`));
}

/** The customer and all above it, as far as the caller sees. */
export async function idsAbove(tx: Tx, id: Id): Promise<Id[]> {
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      with recursive above as (
        select id, parent_id from customer where tenant_id = ${tx.tenantId} and id = ${id}
        union
        select parent.id, parent.parent_id from customer as parent
        join above on parent.tenant_id = ${tx.tenantId} and parent.id = above.parent_id
      )
      select id from above`),
  );
  return rows.map((row) => row.id);
}

export async function insertCustomer(tx: Tx, id: Id, fields: CustomerFields): Promise<void> {
  await tx.run(sqlBuilder.insertInto('customer').values({ tenantId: tx.tenantId, id, ...fields, createdAt: tx.now }));
}

export async function updateCustomer(
  tx: Tx,
  id: Id,
  fields: Partial<CustomerFields> & { mergedIntoId?: Id },
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('customer')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
