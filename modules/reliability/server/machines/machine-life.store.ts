import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Fact } from '../../../../platform/database/figure.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What records know of a machine's whole life. */
export interface MachineLedger {
  id: Id;
  /** When it was bought, or else came into use. */
  agedFrom: Day | null;
  liveOn: Day | null;
  priceMinor: number | null;
  repairs: number;
  /** On its repairs. */
  repairMinutes: number;
  /** On all its tickets. */
  minutes: number;
}

/** Of those of these that the caller may see. Served by ticket_by_asset, time_entry_by_ticket. */
export async function ledgersOf(tx: Tx, ids: readonly Id[], isRepair: Fact): Promise<ReadonlyMap<Id, MachineLedger>> {
  if (ids.length === 0) return new Map();
  const spent = sql`coalesce((select sum(minutes) from time_entry spent where spent.tenant_id = ${tx.tenantId}
    and spent.ticket_id = ticket.id and spent.retired_at is null), 0)`;
  const told = sql`select ticket.asset_id, ${isRepair} as is_repair, ${spent} as minutes from ticket
    where ticket.tenant_id = ${tx.tenantId} and ticket.asset_id = any(${[...ids]}::uuid[])`;
  const rows = await tx.rows(
    statement(sql<MachineLedger>`
      select asset.id, coalesce(purchased_on, live_on) as aged_from, live_on, price_minor,
        count(*) filter (where told.is_repair)::integer as repairs,
        coalesce(sum(told.minutes) filter (where told.is_repair), 0)::integer as repair_minutes,
        coalesce(sum(told.minutes), 0)::integer as minutes
      from asset left join (${told}) as told on told.asset_id = asset.id
      where asset.tenant_id = ${tx.tenantId} and asset.id = any(${[...ids]}::uuid[])
      group by asset.tenant_id, asset.id`),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
