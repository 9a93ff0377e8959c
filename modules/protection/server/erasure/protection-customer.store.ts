import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Viruses that were found, assessments that were signed, and backups that are kept. */
export async function countRecordsOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  const of = sql`tenant_id = ${tx.tenantId} and customer_id = ${customerId}`;
  const row = await tx.first(
    statement(sql<{ many: number }>`
      select ((select count(*) from virus_event where ${of}) + (select count(*) from protection_assessment where ${of})
        + (select count(*) from backup_record where ${of}))::integer as many`),
  );
  return row?.many ?? 0;
}
