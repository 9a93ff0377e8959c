import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { namesContact, quotesContact, type QuotedIn } from './ticket-erasure.store.ts';

/** What staff wrote beside the story: why time is billed, why the ownership passes. */
export interface WorkText {
  id: Id;
  ticketId: Id;
  table: 'time_entry' | 'ticket_handover';
  reason: string | null;
  /** Of time its note, of a handover the reason of its answer. */
  more: string | null;
  namesContact: boolean;
}

/** Where each keeps its second text. */
const secondText = { time_entry: 'note', ticket_handover: 'answer_reason' } as const;

export async function workQuoting(tx: Tx, wanted: QuotedIn): Promise<WorkText[]> {
  const tables = Object.keys(secondText) as WorkText['table'][];
  const found = await Promise.all(tables.map((table) => quotingIn(tx, table, wanted)));
  return found.flat();
}

function quotingIn(tx: Tx, table: WorkText['table'], wanted: QuotedIn): Promise<WorkText[]> {
  const more = sql.ref(`w.${secondText[table]}`);
  return tx.rows(
    statement(sql<WorkText>`
      select w.id, w.ticket_id as "ticketId", ${table} as "table", w.reason, ${more} as more,
        ${namesContact(wanted.contactId)} as "namesContact"
      from ${sql.table(table)} w join ticket t on t.tenant_id = w.tenant_id and t.id = w.ticket_id
      where w.tenant_id = ${tx.tenantId} and w.customer_id = ${wanted.customerId}
        and ${quotesContact(sql`concat_ws(' ', w.reason, ${more})`, wanted)}`),
  );
}

export async function saveWorkTexts(tx: Tx, texts: readonly WorkText[]): Promise<void> {
  for (const { id, table, reason, more } of texts) {
    await tx.run(
      statement(sql`
        update ${sql.table(table)} set reason = ${reason}, ${sql.ref(secondText[table])} = ${more}
        where tenant_id = ${tx.tenantId} and id = ${id}`),
    );
  }
}
