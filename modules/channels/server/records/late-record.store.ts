import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RecordKind } from '../../channel-record.contract.ts';

export interface LateRecord {
  id: Id;
  customerId: Id | null;
  kind: RecordKind;
}

/** Marks what is open since before then as told, and answers with it, oldest first; what was told already is left. Served by channel_record_open. */
export async function takeLateRecords(tx: Tx, before: Instant, most: number): Promise<LateRecord[]> {
  return tx.rows(
    statement<LateRecord>(sql`
      with late as (
        select id, came_at from channel_record
        where tenant_id = ${tx.tenantId} and state = 'open' and came_at < ${before} and late_told_at is null
        order by came_at, id limit ${most} for update skip locked
      ), told as (
        update channel_record r set late_told_at = ${tx.now} from late
        where r.tenant_id = ${tx.tenantId} and r.id = late.id
        returning r.id, r.customer_id, r.kind, r.came_at
      )
      select id, customer_id, kind from told order by came_at, id`),
  );
}
