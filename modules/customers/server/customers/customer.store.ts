import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
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

/** What nobody said of a customer. */
export const unknownCustomer: Omit<CustomerFields, 'name'> = {
  shortName: null,
  status: 'active',
  industry: null,
  accountManagerId: null,
  parentId: null,
  creditCode: null,
  taxNumber: null,
  address: null,
  mailingAddress: null,
  phone: null,
  fax: null,
  bankName: null,
  bankAccountName: null,
  bankAccountNumber: null,
  tags: [],
  note: null,
};

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
      .select('customer.custom')
      .where('customer.tenantId', '=', tx.tenantId)
      .where('customer.id', '=', id),
  );
  // a CHECK constraint holds the status to these values, the contract the industry, `checkedCustom` own fields
  const { status, industry, custom } = row ?? {};
  return (
    row && {
      ...row,
      status: status as CustomerStatus,
      industry: industry as Industry,
      custom: custom as CustomValues,
    }
  );
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

/** Until the transaction ends nobody enters anything for this customer. */
export async function holdCustomer(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder.selectFrom('customer').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate(),
  );
}

interface NewCustomer extends CustomerFields {
  id: Id;
  custom: CustomValues;
}

export async function insertCustomer(tx: Tx, customer: NewCustomer): Promise<void> {
  const row = { ...customer, custom: JSON.stringify(customer.custom), tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('customer').values(row));
}

export async function updateCustomer(
  tx: Tx,
  id: Id,
  changes: Partial<CustomerFields> & { mergedIntoId?: Id; custom?: CustomValues },
): Promise<void> {
  const { custom, ...fields } = changes;
  const own = custom && { custom: JSON.stringify(custom) };
  await tx.run(
    sqlBuilder
      .updateTable('customer')
      .set((row) => ({ ...fields, ...own, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
