import type { RawBuilder } from 'kysely';
import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { plannedAnew, sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { BalanceFacts } from './balance.rules.ts';

/**
 * Of each product that one of these customers has installed or licences for. Served by installation_by_customer and
 * licence_by_customer.
 */
export function balancesOf(
  tx: Tx,
  { customerIds, today }: { customerIds: readonly Id[]; today: Day },
): Promise<BalanceFacts[]> {
  const theirs = sql`tenant_id = ${tx.tenantId} and customer_id = any(${[...customerIds]}::uuid[])`;
  return tx.rows(
    plannedAnew(
      statement(sql<BalanceFacts>`
        with ${installedAt(tx, theirs)}, ${heldAt(tx, theirs, today)}
        select coalesce(installed.customer_id, held.customer_id) as "customerId", product.id as "productId",
          product.name as "productName", product.publisher, product.licensing, product.is_forbidden as "isForbidden",
          coalesce(installed.machines, 0) as machines, coalesce(installed.users, 0) as users,
          coalesce(held.held, 0) as held, coalesce(held.entitled, 0) as entitled,
          coalesce(held.is_unlimited, false) as "isUnlimited", coalesce(held.counts_users, false) as "countsUsers",
          coalesce(given.given, 0) as given
        from installed
        full join held on held.customer_id = installed.customer_id and held.product_id = installed.product_id
        left join given on given.customer_id = held.customer_id and given.product_id = held.product_id
        join software_product product on product.tenant_id = ${tx.tenantId}
          and product.id = coalesce(installed.product_id, held.product_id)
        order by product.name, product.id`),
    ),
  );
}

/** `installed`: by customer and product, on how many machines in use it is, and how many people use those. */
function installedAt(tx: Tx, theirs: RawBuilder<unknown>) {
  return sql`machine as materialized (
      select id, user_id from asset where ${theirs} and retired_at is null
    ), present as materialized (
      select customer_id, asset_id, title_id from installation where ${theirs} and removed_at is null
    ), installed as (
      select present.customer_id, title.product_id, count(distinct machine.id)::integer as machines,
        count(distinct coalesce(machine.user_id, machine.id))::integer as users
      from present
      join machine on machine.id = present.asset_id
      join software_title title on title.tenant_id = ${tx.tenantId} and title.id = present.title_id
      where title.product_id is not null
      group by present.customer_id, title.product_id
    )`;
}

/** `held` and `given`: by customer and product, the licences in force that day, and how many of them somebody has. */
function heldAt(tx: Tx, theirs: RawBuilder<unknown>, today: Day) {
  return sql`holding as materialized (
      select id, customer_id, product_id, quantity, metric from licence
      where ${theirs} and retired_at is null
        and (starts_on is null or starts_on <= ${today}) and (ends_on is null or ends_on >= ${today})
    ), held as (
      select customer_id, product_id, count(*)::integer as held, coalesce(sum(quantity), 0)::integer as entitled,
        bool_or(quantity is null) as is_unlimited, bool_and(metric = 'user') as counts_users
      from holding group by customer_id, product_id
    ), given as (
      select holding.customer_id, holding.product_id, count(*)::integer as given
      from holding
      join licence_use on licence_use.tenant_id = ${tx.tenantId} and licence_use.licence_id = holding.id
        and licence_use.ended_at is null
      group by holding.customer_id, holding.product_id
    )`;
}

interface Around {
  machines: number;
  scanned: number;
  unknownTitles: number;
}

/** How much of a customer is known at all. */
export async function scannedOf(tx: Tx, customerId: Id): Promise<Around> {
  const row = await tx.first(
    plannedAnew(
      statement(sql<Around>`
        select
          (select count(*)::integer from asset
            where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and retired_at is null) as machines,
          (select count(*)::integer from software_scan scan
            join asset on asset.tenant_id = scan.tenant_id and asset.id = scan.asset_id and asset.retired_at is null
            where scan.tenant_id = ${tx.tenantId} and scan.customer_id = ${customerId}) as scanned,
          (select count(distinct present.title_id)::integer from installation present
            join software_title title on title.tenant_id = present.tenant_id and title.id = present.title_id
            where present.tenant_id = ${tx.tenantId} and present.customer_id = ${customerId}
              and present.removed_at is null and title.state = 'unknown') as "unknownTitles"`),
    ),
  );
  return row ?? { machines: 0, scanned: 0, unknownTitles: 0 };
}
