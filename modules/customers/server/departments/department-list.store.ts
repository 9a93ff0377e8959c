import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface DepartmentFilter {
  ids?: readonly Id[] | undefined;
  customerId?: Id | undefined;
  withRetired: boolean;
}

export interface ListedDepartment {
  id: Id;
  customerId: Id;
  customerName: string;
  name: string;
  costCentre: string | null;
  retiredAt: Instant | null;
  createdAt: Instant;
}

/** Newest first. Served by department_by_time and, of one customer, department_by_customer. */
export function pageOfDepartments(tx: Tx, filter: DepartmentFilter, page: PageInput): Promise<Page<ListedDepartment>> {
  let query = sqlBuilder
    .selectFrom('department')
    .innerJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'department.tenantId').onRef('customer.id', '=', 'department.customerId'),
    )
    .select(['department.id', 'department.customerId', 'customer.name as customerName', 'department.name'])
    .select(['costCentre', 'department.retiredAt', 'department.createdAt'])
    .where('department.tenantId', '=', tx.tenantId);
  if (filter.ids) query = query.where('department.id', 'in', [...filter.ids]);
  if (filter.customerId) query = query.where('department.customerId', '=', filter.customerId);
  if (!filter.withRetired) query = query.where('department.retiredAt', 'is', null);
  return keysetPage(tx, query.$castTo<ListedDepartment>(), {
    list: 'departments',
    column: 'department.createdAt',
    field: 'createdAt',
    direction: 'desc',
    idColumn: 'department.id',
    ...page,
  });
}
