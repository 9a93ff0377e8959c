import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** A team as another system knows it. */
export interface ImportedTeam {
  /** Of the record there; the same one is the same team here. */
  foreignKey: string;
  name: string;
}

/** A living team of that name, which no import has claimed yet, is the one that is meant: it keeps its id. */
export async function claimTeams(tx: Tx, rows: readonly ImportedTeam[]): Promise<void> {
  await tx.run(
    statement(sql`
      update team set foreign_key = given.foreign_key, revision = revision + 1
      from unnest(${keysOf(rows)}::text[], ${namesOf(rows)}::text[]) as given (foreign_key, name)
      where team.tenant_id = ${tx.tenantId} and team.name = given.name
        and team.foreign_key is null and team.retired_at is null
        and not exists (
          select from team other where other.tenant_id = team.tenant_id and other.foreign_key = given.foreign_key
        )`),
  );
}

/** Adds those whose key and name are new and answers with them; those that are there stay as they are. */
export function insertImportedTeams(tx: Tx, added: readonly (ImportedTeam & { id: Id })[]): Promise<{ id: Id }[]> {
  return tx.rows(
    statement(sql<{ id: Id }>`
      insert into team (tenant_id, id, name, foreign_key, created_at)
      select ${tx.tenantId}::uuid, id, name, foreign_key, ${tx.now}::timestamptz
      from unnest(${added.map(({ id }) => id)}::uuid[], ${namesOf(added)}::text[], ${keysOf(added)}::text[])
        as given (id, name, foreign_key)
      on conflict (tenant_id, foreign_key) do nothing
      returning id`),
  );
}

export function teamsByForeignKeys(tx: Tx, keys: readonly string[]): Promise<{ id: Id; foreignKey: string }[]> {
  return tx.rows(
    statement(sql<{ id: Id; foreignKey: string }>`
      select id, foreign_key from team
      where tenant_id = ${tx.tenantId} and foreign_key = any(${keys}::text[])`),
  );
}

function keysOf(rows: readonly ImportedTeam[]): string[] {
  return rows.map(({ foreignKey }) => foreignKey);
}

function namesOf(rows: readonly ImportedTeam[]): string[] {
  return rows.map(({ name }) => name);
}
