import type { Id } from '../../kernel/id.ts';
import { sql, statement } from './sql.ts';
import type { Tx } from './tx.ts';

interface Known {
  id: Id;
  revision: number;
}

/** Nobody else changes these until the transaction ends; `table` in camelCase. Answers with their revisions. */
export async function holdRecords(tx: Tx, table: string, ids: readonly Id[]): Promise<ReadonlyMap<Id, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<Known>`
      select id, revision from ${sql.table(table)}
      where tenant_id = ${tx.tenantId} and id = any(${[...ids]}::uuid[])
      order by id for update`),
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

/**
 * What `read` finds, the known records among it held until the transaction ends. It is read again when somebody changed
 * one between the reading and the holding, so that no write is made of what was before.
 */
export async function readHeld<Row extends { known: Known | null }>(
  tx: Tx,
  table: string,
  read: () => Promise<Row[]>,
): Promise<Row[]> {
  const rows = await read();
  const known = rows.flatMap((row) => row.known ?? []);
  const revisions = await holdRecords(
    tx,
    table,
    known.map(({ id }) => id),
  );
  return known.every(({ id, revision }) => revisions.get(id) === revision) ? rows : read();
}
