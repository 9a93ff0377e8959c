import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Tables of this module whose rows a customer has; `site_id` and `retired_at` stand in those that say so. */
type Counted = 'site' | 'department' | 'contact' | 'room';

/** Of a customer, retired ones too. Each table has an index led by the customer. */
export async function countOfCustomer(tx: Tx, table: Counted, customerId: Id): Promise<number> {
  const row = await tx.first(
    statement(sql<{ many: number }>`
      select count(*)::integer as many from ${sql.table(table)}
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId}`),
  );
  return row?.many ?? 0;
}

/** Those of the customers at which there are places or people in use. */
export async function customersInUse(tx: Tx, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      select wanted.id from unnest(${[...ids]}::uuid[]) as wanted (id)
      where exists (select from contact
          where tenant_id = ${tx.tenantId} and customer_id = wanted.id and retired_at is null)
        or exists (select from site
          where tenant_id = ${tx.tenantId} and customer_id = wanted.id and retired_at is null)`),
  );
  return new Set(rows.map(({ id }) => id));
}

/** At a site, in use. Served by room_by_site and contact_by_site. */
export async function countInUseAtSite(tx: Tx, table: 'contact' | 'room', siteId: Id): Promise<number> {
  const row = await tx.first(
    statement(sql<{ many: number }>`
      select count(*)::integer as many from ${sql.table(table)}
      where tenant_id = ${tx.tenantId} and site_id = ${siteId} and retired_at is null`),
  );
  return row?.many ?? 0;
}
