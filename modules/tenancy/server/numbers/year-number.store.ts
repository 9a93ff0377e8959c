import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** A record whose table has a column `number`, and the series that counts it, as `(tenant_id, year, last_number)`. */
export interface Numbered {
  table: string;
  series: string;
  id: Id;
  /** `INC` of `INC-2026-000123`. */
  prefix: string;
  /** So many at least. */
  digits: number;
  /** What makes its year, where the provider is. */
  at: Instant;
}

/**
 * Takes the next number of the provider's year, gap-free (SD-01, BIL-01): one statement, the last of the transaction,
 * because everyone who records queues for the series' row; rolled back, it leaves no gap.
 */
export function takeYearNumber(
  tx: Tx,
  { table, series, id, prefix, digits, at }: Numbered,
  take: (number: string) => void,
): void {
  const numbered = sql.table(table);
  const taken = sql<{ number: string }>`
    with this_year as (
      select extract(year from ${at}::timestamptz at time zone time_zone)::integer as year
      from tenant where id = ${tx.tenantId}
    ), series as (
      insert into ${sql.table(series)} as s (tenant_id, year, last_number)
      select ${tx.tenantId}, year, 1 from this_year
      on conflict (tenant_id, year) do update set last_number = s.last_number + 1
      returning s.year, s.last_number::text as last
    )
    update ${numbered} as numbered
    set number = ${prefix}::text || '-' || series.year || '-' || lpad(last, greatest(${digits}::integer, length(last)), '0')
    from series
    where numbered.tenant_id = ${tx.tenantId} and numbered.id = ${id}
    returning numbered.number`;
  tx.atCommit(statement(taken), ([row]) => {
    if (!row) throw new Error(`${table} ${id} got no number`);
    take(row.number);
  });
}
