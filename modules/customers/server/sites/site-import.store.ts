import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { KnownSite } from './site-import.rules.ts';

/** All sites of the customer, retired ones too, held against other writers until the transaction ends. */
export function sitesForImport(tx: Tx, customerId: Id): Promise<KnownSite[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('site')
      .select(['id', 'name', 'foreignKey'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .orderBy('id')
      .forUpdate(),
  );
}

export interface SitesToEnter {
  customerId: Id;
  timeZone: string;
  rows: readonly (KnownSite & { foreignKey: string })[];
}

export async function enterForeignSites(tx: Tx, { customerId, timeZone, rows }: SitesToEnter): Promise<void> {
  const [ids, names, keys] = [rows.map(({ id }) => id), rows.map(({ name }) => name), keysOf(rows)];
  await tx.run(
    statement(sql`
      insert into site (tenant_id, id, customer_id, name, time_zone, foreign_key, created_at)
      select ${tx.tenantId}::uuid, id, ${customerId}::uuid, name, ${timeZone}, key, ${tx.now}::timestamptz
      from unnest(${ids}::uuid[], ${names}::text[], ${keys}::text[]) as given (id, name, key)`),
  );
}

/** From now on these sites are known by their foreign keys. */
export async function nameForeignSites(tx: Tx, rows: readonly (KnownSite & { foreignKey: string })[]): Promise<void> {
  await tx.run(
    statement(sql`
      update site set foreign_key = given.key, revision = revision + 1
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${keysOf(rows)}::text[]) as given (id, key)
      where site.tenant_id = ${tx.tenantId} and site.id = given.id`),
  );
}

function keysOf(rows: readonly { foreignKey: string }[]): string[] {
  return rows.map(({ foreignKey }) => foreignKey);
}
