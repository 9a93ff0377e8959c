import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Whose entries of the channel log turned out to be, their calls are too. */
export async function followChannelRecords(tx: Tx, recordIds: readonly Id[]): Promise<void> {
  await tx.run(
    statement(sql`
      update call set customer_id = r.customer_id, contact_id = r.contact_id, revision = call.revision + 1
      from channel_record r
      where r.tenant_id = ${tx.tenantId} and r.id = any(${recordIds}::uuid[]) and r.kind = 'call'
        and call.tenant_id = r.tenant_id and call.channel_record_id = r.id
        and (call.customer_id, call.contact_id) is distinct from (r.customer_id, r.contact_id)`),
  );
}
