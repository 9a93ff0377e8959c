import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Tables whose records machines name, with the column that they are called by. */
const tables = {
  contact: 'name',
  department: 'name',
  site: 'name',
  room: 'name',
  supplier: 'name',
  assetModel: 'title',
  staffMember: 'name',
} as const;
export type NamedTable = keyof typeof tables;

/** Names of these records, by their ids; whose wall hides them has none. */
export async function namesIn(tx: Tx, table: NamedTable, ids: readonly Id[]): Promise<{ id: Id; name: string }[]> {
  if (ids.length === 0) return [];
  return tx.rows(
    statement(sql<{ id: Id; name: string }>`
      select id, ${sql.ref(tables[table])} as name from ${sql.table(table)}
      where tenant_id = ${tx.tenantId} and id = any(${[...ids]}::uuid[])`),
  );
}
