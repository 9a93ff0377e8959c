import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { bearersOf } from '../numbering/former-number.store.ts';
import { numberOf } from './asset.rules.ts';

/**
 * So many numbers of the provider's series, in order, none of them on another machine's label, now or before: people put
 * `PC-000007` on a label themselves. Rolled back, they are free again.
 */
export async function takeNumbers(tx: Tx, many: number): Promise<string[]> {
  const free: string[] = [];
  while (free.length < many) {
    const next = await nextOfSeries(tx, many - free.length);
    const used = new Set((await bearersOf(tx, next)).map(({ number }) => number));
    free.push(...next.filter((number) => !used.has(number)));
  }
  return free;
}

async function nextOfSeries(tx: Tx, many: number): Promise<string[]> {
  const row = await tx.first(
    statement(sql<{ last: number }>`
      insert into asset_series as s (tenant_id, last_number) values (${tx.tenantId}, ${many})
      on conflict (tenant_id) do update set last_number = s.last_number + ${many}
      returning last_number as last`),
  );
  if (!row) throw new Error('the series of numbers gave none');
  return Array.from({ length: many }, (_, at) => numberOf(row.last - many + 1 + at));
}
