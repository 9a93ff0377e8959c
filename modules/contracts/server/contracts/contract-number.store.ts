import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contractsIn } from './contract.store.ts';

/** Takes the next number of the provider's year, gap-free, by the last statement of the transaction. */
export function takeNumber(tx: Tx, contractId: Id, take: (number: string) => void): void {
  const taken = sql<{ number: string }>`
    with this_year as (
      select extract(year from ${tx.now}::timestamptz at time zone time_zone)::integer as year
      from tenant where id = ${tx.tenantId}
    ), series as (
      insert into contract_series as s (tenant_id, year, last_number)
      select ${tx.tenantId}, year, 1 from this_year
      on conflict (tenant_id, year) do update set last_number = s.last_number + 1
      returning 'CON-' || s.year || '-' || lpad(s.last_number::text, greatest(4, length(s.last_number::text)), '0') as number
    )
    update contract set number = series.number from series
    where contract.tenant_id = ${tx.tenantId} and contract.id = ${contractId}
    returning contract.number`;
  tx.atCommit(statement(taken), ([row]) => {
    if (!row) throw new Error(`contract ${contractId} got no number`);
    take(row.number);
  });
}

/** By its whole number, ours or the customer's. */
export async function contractsNumbered(tx: Tx, number: string): Promise<Id[]> {
  const rows = await tx.rows(
    contractsIn(tx)
      .select('contract.id')
      .where((is) => is.or([is('number', '=', number.toUpperCase()), is('foreignNumber', '=', number)]))
      .limit(20),
  );
  return rows.map(({ id }) => id);
}
