import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { insertRows, unnested, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What files say of a site; its position and its zone they leave as they are. */
export interface SiteState {
  id: Id;
  customerId: Id;
  name: string;
  address: string | null;
  region: string | null;
  timeZone: string;
  openingHours: string | null;
  accessNote: string | null;
  hazards: string | null;
  protection: string | null;
  retiredAt: Instant | null;
}

const types: ColumnTypes<SiteState> = {
  id: 'uuid',
  customerId: 'uuid',
  name: 'text',
  address: 'text',
  region: 'text',
  timeZone: 'text',
  openingHours: 'text',
  accessNote: 'text',
  hazards: 'text',
  protection: 'text',
  retiredAt: 'timestamptz',
};

type Sought = { ids: readonly Id[] } | { customerIds: readonly Id[]; names: readonly string[] };

/** By id, or by name at some customers. */
export function sitesSought(tx: Tx, sought: Sought): Promise<(SiteState & { revision: number })[]> {
  const which =
    'ids' in sought
      ? sql`id = any (${[...sought.ids]}::uuid[])`
      : sql`customer_id = any (${[...sought.customerIds]}::uuid[]) and name = any (${[...sought.names]}::text[])`;
  return tx.rows(
    statement(sql<SiteState & { revision: number }>`
      select id, customer_id as "customerId", name, address, region, time_zone as "timeZone",
        opening_hours as "openingHours", access_note as "accessNote", hazards, protection, retired_at as "retiredAt", revision
      from site where tenant_id = ${tx.tenantId} and ${which}`),
  );
}

export async function insertSites(tx: Tx, rows: readonly SiteState[]): Promise<void> {
  const dated: ColumnTypes<SiteState & { createdAt: Instant }> = { ...types, createdAt: 'timestamptz' };
  await insertRows(tx, 'site', { rows: rows.map((row) => ({ ...inOrder(row), createdAt: tx.now })), types: dated });
}

/** Writes all fields of all rows. */
export async function updateSites(tx: Tx, rows: readonly SiteState[]): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(types);
  const sets = names.map((column) => sql`${sql.ref(column)} = given.${sql.ref(column)}`);
  await tx.run(
    statement(sql`
      update site set ${sql.join(sets)}, revision = site.revision + 1
      from ${unnested(rows.map(inOrder), types)} as given (${sql.join(names.map((column) => sql.ref(column)))})
      where site.tenant_id = ${tx.tenantId} and site.id = given.id`),
  );
}

/** Only what is kept here: a state that was read carries its revision too. */
function inOrder(row: SiteState): SiteState {
  const { id, customerId, name, address, region, timeZone, openingHours, accessNote, hazards, protection, retiredAt } =
    row;
  return { id, customerId, name, address, region, timeZone, openingHours, accessNote, hazards, protection, retiredAt };
}
