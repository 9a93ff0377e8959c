import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** All that are not ended. */
export async function customersServed(tx: Tx): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder.selectFrom('customer').select('id').where('tenantId', '=', tx.tenantId).where('status', '<>', 'ended'),
  );
  return rows.map(({ id }) => id);
}

/** These, and for one that was merged into another since the other. */
export async function customersStanding(tx: Tx, ids: readonly Id[]): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('customer')
      .select(['id', 'mergedIntoId'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', [...ids]),
  );
  return rows.map(({ id, mergedIntoId }) => mergedIntoId ?? id);
}

/** The customers of these sites, each with those of them that are its own. */
export function customersOfSites(tx: Tx, siteIds: readonly Id[]): Promise<{ customerId: Id; siteIds: Id[] }[]> {
  return tx.rows(
    statement(sql<{ customerId: Id; siteIds: Id[] }>`
      select customer_id, array_agg(id) as site_ids from site
      where tenant_id = ${tx.tenantId} and id = any (${[...siteIds]}::uuid[])
      group by customer_id`),
  );
}

/** Who came with something of these categories, or below them, since then. Served by ticket_by_category. */
export async function customersWithTickets(tx: Tx, categoryIds: readonly Id[], since: Instant): Promise<Id[]> {
  const rows = await tx.rows(
    statement(sql<{ customerId: Id }>`
      with recursive branch (id) as (
        select id from category where tenant_id = ${tx.tenantId} and id = any (${[...categoryIds]}::uuid[])
        union select c.id from category c join branch b on c.parent_id = b.id where c.tenant_id = ${tx.tenantId}
      )
      select distinct t.customer_id from branch b
      join ticket t on t.tenant_id = ${tx.tenantId} and t.category_id = b.id and t.recorded_at >= ${since}`),
  );
  return rows.map(({ customerId }) => customerId);
}
