import type { Id } from '../../kernel/id.ts';
import { sql, statement } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';
import type { BlobColumn } from '../module/blob-column.ts';
import type { BlobName } from './blobs.ts';

/** Which of these blobs any of the provider's rows names: the others' are swept. Served by an index on each column. */
export async function namedBlobs(
  tx: Tx,
  columns: readonly BlobColumn[],
  names: readonly BlobName[],
): Promise<BlobName[]> {
  if (columns.length === 0 || names.length === 0) return [];
  const selects = columns.map(
    ({ table, column, owner = 'tenantId' }) => sql`
      select ${sql.ref(column)} as name from ${sql.table(table)}
      where ${sql.ref(owner)} = ${tx.tenantId} and ${sql.ref(column)} = any(${names}::text[])`,
  );
  const rows = await tx.rows(statement(sql<{ name: BlobName }>`${sql.join(selects, sql` union `)}`));
  return rows.map(({ name }) => name);
}

/** A blob, a row that names it, and how many bytes it has as the rows say. */
export interface BlobRow {
  name: BlobName;
  id: Id;
  bytes: number | null;
}

/** The next blobs after `after` that rows name in this column, by name; '' begins. */
export function blobRowsAfter(
  tx: Tx,
  { table, column, bytes, owner = 'tenantId' }: BlobColumn,
  { after, most }: { after: BlobName; most: number },
): Promise<BlobRow[]> {
  const size = bytes === undefined ? sql`null::bigint` : sql`max(${sql.ref(bytes)})`;
  return tx.rows(
    statement(sql<BlobRow>`
      select ${sql.ref(column)} as name, min(id::text) as id, ${size} as bytes from ${sql.table(table)}
      where ${sql.ref(owner)} = ${tx.tenantId} and ${sql.ref(column)} > ${after}
      group by 1 order by 1 limit ${most}`),
  );
}
