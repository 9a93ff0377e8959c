import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Calls that went out have no entry of the log: they are counted beside them. */
export async function countOf(tx: Tx, column: 'contact_id' | 'customer_id', id: Id): Promise<number> {
  const named = sql.ref(column);
  const row = await tx.first(
    statement<{ count: number }>(sql`
      select (select count(*) from channel_record where tenant_id = ${tx.tenantId} and ${named} = ${id})
        + (select count(*) from call
          where tenant_id = ${tx.tenantId} and ${named} = ${id} and channel_record_id is null) as count`),
  );
  return row?.count ?? 0;
}

/** Of two contacts of one customer, what names the one names the other. */
export async function moveToContact(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  for (const table of ['channelRecord', 'call'] as const) {
    await tx.run(
      sqlBuilder
        .updateTable(table)
        .set((row) => ({ contactId: into, revision: row('revision', '+', 1) }))
        .where('tenantId', '=', tx.tenantId)
        .where('contactId', '=', from),
    );
  }
}

/** All that came from somebody, oldest first, as they are given it. */
export function disclosedRecords(
  tx: Tx,
  contactId: Id,
): Promise<{ kind: string; cameAt: Instant; address: string | null; label: string | null }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('channelRecord')
      .select(['kind', 'cameAt', 'address', 'label'])
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId)
      .orderBy('cameAt')
      .orderBy('id'),
  );
}

/** Takes number, address and words out of what came from them; what came, and when, stays. Answers with the entries. */
export async function blankRecords(tx: Tx, contactId: Id): Promise<Id[]> {
  await tx.run(
    sqlBuilder
      .updateTable('call')
      .set((row) => ({ number: null, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId),
  );
  const blanked = await tx.rows(
    sqlBuilder
      .updateTable('channelRecord')
      .set((row) => ({ address: null, label: null, noBusinessNote: null, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId)
      .returning('id'),
  );
  return blanked.map(({ id }) => id);
}
