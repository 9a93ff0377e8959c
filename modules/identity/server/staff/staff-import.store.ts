import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** A staff member as another system knows them. */
export interface ImportedStaff {
  /** Of the record there; the same one is the same staff member here. */
  foreignKey: string;
  name: string;
}

/** Adds those whose key is new and answers with them; those that are there stay as they are. */
export function insertImportedStaff(tx: Tx, added: readonly (ImportedStaff & { id: Id })[]): Promise<{ id: Id }[]> {
  return tx.rows(
    statement(sql<{ id: Id }>`
      insert into staff_member (tenant_id, id, name, foreign_key, created_at)
      select ${tx.tenantId}::uuid, id, name, foreign_key, ${tx.now}::timestamptz
      from unnest(${added.map(({ id }) => id)}::uuid[], ${added.map(({ name }) => name)}::text[],
        ${added.map(({ foreignKey }) => foreignKey)}::text[]) as given (id, name, foreign_key)
      on conflict (tenant_id, foreign_key) do nothing
      returning id`),
  );
}

export function staffByForeignKeys(tx: Tx, keys: readonly string[]): Promise<{ id: Id; foreignKey: string }[]> {
  return tx.rows(
    statement(sql<{ id: Id; foreignKey: string }>`
      select id, foreign_key from staff_member
      where tenant_id = ${tx.tenantId} and foreign_key = any(${keys}::text[])`),
  );
}
