import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** By id, of those that there are. */
export async function staffNames(tx: Tx, ids: readonly (Id | null)[]): Promise<Map<Id, string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  if (asked.length === 0) return new Map();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('staffMember')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<Id>`any(${asked}::uuid[])`),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Everybody who works here: who may decide on what a rule proposes is told of it. */
export async function presentStaff(tx: Tx): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('staffMember')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('retiredAt', 'is', null),
  );
  return rows.map(({ id }) => id);
}

/** Of those that there are. */
export function majorTitles(tx: Tx, ids: readonly Id[]): Promise<{ id: Id; title: string }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('majorIncident')
      .select(['id', 'title'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<Id>`any(${ids}::uuid[])`),
  );
}
