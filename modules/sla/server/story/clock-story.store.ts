import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Of what a clock is, and which of its clocks. */
export function clockHead(tx: Tx, id: Id) {
  return tx.first(
    sqlBuilder
      .selectFrom('clock')
      .select(['subjectKind', 'subjectId', 'level', 'kind', 'run'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** What the provider calls its own kinds of clocks, by code. */
export async function namesOfKinds(tx: Tx, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('clockKind')
      .select(['code', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('code', '=', sql<string>`any(${[...codes]}::text[])`),
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** What the provider calls reasons for waiting, by code; those not there are called as delivered. */
export async function namesOfReasons(tx: Tx): Promise<Record<string, string>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('codeItem')
      .select(['code', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('list', '=', 'waiting_reason'),
  );
  return Object.fromEntries(rows.flatMap(({ code, name }) => (name === null ? [] : [[code, name]])));
}
