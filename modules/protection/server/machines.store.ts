import type { RawBuilder } from 'kysely';
import { sql, sqlBuilder } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/tx.ts';

/** Kinds of machines that viruses come to, and that hold data: codes of the list `asset_kind`. */
const computers = ['desktop', 'laptop', 'server'] as const;

/** Whether a machine is there to be looked after: neither gone nor still to come. */
export const isInUse = sql<boolean>`(asset.retired_at is null and asset.status not in ('planned', 'on_order', 'lost'))`;

export function isComputer(): RawBuilder<boolean> {
  return sql`asset.kind in (${sql.join(computers)})`;
}

/** Computers in use, and of other machines those of which something is kept. Served by the indexes of `asset`. */
export function machinesKept(tx: Tx, isKept: RawBuilder<boolean>) {
  return sqlBuilder
    .selectFrom('asset')
    .where('asset.tenantId', '=', tx.tenantId)
    .where(isInUse)
    .where(sql<boolean>`(${isComputer()} or ${isKept})`);
}

/** Whose a machine is, and who uses it. */
export function namesOf(tx: Tx) {
  const name = (table: 'customer' | 'contact', key: string) =>
    sql<string>`(select said.name from ${sql.table(table)} said
      where said.tenant_id = ${tx.tenantId} and said.id = ${sql.ref(`asset.${key}`)})`;
  return [name('customer', 'customerId').as('customerName'), name('contact', 'userId').as('userName')] as const;
}
