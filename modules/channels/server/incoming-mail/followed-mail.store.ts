import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Whose entries of the channel log turned out to be, their mails are too; answers with those that became another's. */
export async function mailsFollowRecords(tx: Tx, recordIds: readonly Id[]): Promise<Id[]> {
  const moved = await tx.rows(
    statement(sql<{ id: Id }>`
      update incoming_mail mail set customer_id = r.customer_id, contact_id = r.contact_id
      from channel_record r
      where r.tenant_id = ${tx.tenantId} and r.id = any(${recordIds}::uuid[]) and r.kind = 'mail'
        and mail.tenant_id = r.tenant_id and mail.channel_record_id = r.id
        and mail.customer_id is distinct from r.customer_id
      returning mail.id`),
  );
  return moved.map(({ id }) => id);
}
