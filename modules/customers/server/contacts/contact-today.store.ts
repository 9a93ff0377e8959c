import type { Day } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { providerToday } from './contact.store.ts';

export async function todayOfProvider(tx: Tx): Promise<Day> {
  const row = await tx.first(statement(sql<{ today: Day }>`select ${providerToday(tx)} as today`));
  return row?.today ?? tx.now.slice(0, 10);
}
