import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface Named {
  id: Id;
  name: string;
}

/** What these categories, sites and assets are called, by id; of what is not there, or not to be seen, there is nothing. */
export async function namesOfConditions(
  tx: Tx,
  ids: { categoryIds: readonly Id[]; siteIds: readonly Id[]; assetIds: readonly Id[] },
): Promise<Map<Id, string>> {
  if (ids.categoryIds.length + ids.siteIds.length + ids.assetIds.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<Named>`
      select id, name from category where tenant_id = ${tx.tenantId} and id = any (${ids.categoryIds}::uuid[])
      union all
      select id, name from site where tenant_id = ${tx.tenantId} and id = any (${ids.siteIds}::uuid[])
      union all
      select id, name from asset where tenant_id = ${tx.tenantId} and id = any (${ids.assetIds}::uuid[])`),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Which of these sites and assets are the customer's. */
export async function placesOf(
  tx: Tx,
  customerId: Id,
  ids: { siteIds: readonly Id[]; assetIds: readonly Id[] },
): Promise<Set<Id>> {
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      select id from site
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and id = any (${ids.siteIds}::uuid[])
      union all
      select id from asset
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and id = any (${ids.assetIds}::uuid[])`),
  );
  return new Set(rows.map(({ id }) => id));
}

/** Who made versions, by id. */
export async function namesOfStaff(tx: Tx, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<Named>`
      select id, name from staff_member where tenant_id = ${tx.tenantId} and id = any (${ids}::uuid[])`),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
