import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface CustomerFields {
  name: string;
  shortName: string | null;
  status: 'prospect' | 'active' | 'suspended' | 'ended';
  accountManagerId: Id | null;
  address: string | null;
  phone: string | null;
  note: string | null;
}

export async function customerById(tx: Tx, id: Id) {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('customer')
      .leftJoin('staffMember as manager', (join) =>
        join.onRef('manager.tenantId', '=', 'customer.tenantId').onRef('manager.id', '=', 'customer.accountManagerId'),
      )
      .select([
        'customer.id',
        'customer.name',
        'shortName',
        'status',
        'accountManagerId',
        'manager.name as managerName',
      ])
      .select(['customer.address', 'customer.phone', 'customer.note', 'customer.createdAt', 'customer.revision'])
      .where('customer.tenantId', '=', tx.tenantId)
      .where('customer.id', '=', id),
  );
  // a CHECK constraint holds the status to these values
  return row && { ...row, status: row.status as CustomerFields['status'] };
}
export type CustomerRow = NonNullable<Awaited<ReturnType<typeof customerById>>>;

export interface CustomerFilter {
  /** Only these; undefined: all. */
  ids?: readonly Id[] | undefined;
  status?: string | undefined;
  sort: 'name' | '-createdAt';
}

const sorts = {
  name: { column: 'customer.name', field: 'sortName', direction: 'asc' },
  '-createdAt': { column: 'customer.createdAt', field: 'createdAt', direction: 'desc' },
} as const;

/** Served by customer_by_name and customer_by_time. */
export function pageOfCustomers(tx: Tx, filter: CustomerFilter, page: PageInput): Promise<Page<ListedCustomer>> {
  let query = sqlBuilder
    .selectFrom('customer')
    .leftJoin('staffMember as manager', (join) =>
      join.onRef('manager.tenantId', '=', 'customer.tenantId').onRef('manager.id', '=', 'customer.accountManagerId'),
    )
    .select(['customer.id', 'customer.name', 'customer.name as sortName', 'shortName', 'status'])
    .select(['manager.name as accountManagerName', 'customer.phone', 'customer.createdAt'])
    .where('customer.tenantId', '=', tx.tenantId);
  if (filter.ids) query = query.where('customer.id', 'in', filter.ids);
  if (filter.status) query = query.where('status', '=', filter.status);
  const keyset = { list: 'customers', idColumn: 'customer.id', ...sorts[filter.sort], ...page };
  return keysetPage(tx, query.$castTo<ListedCustomer>(), keyset);
}

export interface ListedCustomer {
  id: Id;
  name: string;
  sortName: string;
  shortName: string | null;
  status: CustomerFields['status'];
  accountManagerName: string | null;
  phone: string | null;
  createdAt: string;
}

export async function insertCustomer(tx: Tx, id: Id, fields: CustomerFields): Promise<void> {
  await tx.run(sqlBuilder.insertInto('customer').values({ tenantId: tx.tenantId, id, ...fields, createdAt: tx.now }));
}

export async function updateCustomer(tx: Tx, id: Id, fields: CustomerFields): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('customer')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
