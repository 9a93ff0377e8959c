import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { namesContact, quotesContact, type QuotedIn } from './ticket-erasure.store.ts';

/** What staff wrote beside the story: why time is billed, why the ownership passes, what excludes from the guarantee. */
export interface WorkText {
  id: Id;
  ticketId: Id;
  table: keyof typeof texts;
  reason: string | null;
  /** Of time its note, of a handover the reason of its answer, of an exclusion the words of its decision. */
  more: string | null;
  namesContact: boolean;
}

/** Where each keeps its two texts. */
const texts = {
  time_entry: ['reason', 'note'],
  ticket_handover: ['reason', 'answer_reason'],
  rework_exclusion: ['evidence', 'decision_words'],
} as const;

export async function workQuoting(tx: Tx, wanted: QuotedIn): Promise<WorkText[]> {
  const tables = Object.keys(texts) as WorkText['table'][];
  const found = await Promise.all(tables.map((table) => quotingIn(tx, table, wanted)));
  return found.flat();
}

function quotingIn(tx: Tx, table: WorkText['table'], wanted: QuotedIn): Promise<WorkText[]> {
  const [first, second] = texts[table];
  const reason = sql.ref(`w.${first}`);
  const more = sql.ref(`w.${second}`);
  return tx.rows(
    statement(sql<WorkText>`
      select w.id, w.ticket_id as "ticketId", ${table} as "table", ${reason} as reason, ${more} as more,
        ${namesContact(wanted.contactId)} as "namesContact"
      from ${sql.table(table)} w join ticket t on t.tenant_id = w.tenant_id and t.id = w.ticket_id
      where w.tenant_id = ${tx.tenantId} and w.customer_id = ${wanted.customerId}
        and ${quotesContact(sql`concat_ws(' ', ${reason}, ${more})`, wanted)}`),
  );
}

export async function saveWorkTexts(tx: Tx, changed: readonly WorkText[]): Promise<void> {
  for (const { id, table, reason, more } of changed) {
    const [first, second] = texts[table];
    await tx.run(
      statement(sql`
        update ${sql.table(table)} set ${sql.ref(first)} = ${reason}, ${sql.ref(second)} = ${more}
        where tenant_id = ${tx.tenantId} and id = ${id}`),
    );
  }
}
