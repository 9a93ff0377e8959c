import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { quotes } from '../../../../platform/search/quotes.ts';
import { namesContact, type QuotedIn } from '../tickets/ticket-erasure.store.ts';

const texts = {
  major_incident: ['title', 'dismiss_reason', 'happened', 'cause', 'helped', 'actions'],
  major_incident_hit: ['title', 'told'],
  major_incident_entry: ['words'],
} as const;
export type MajorTable = keyof typeof texts;

/** The words of one row that may quote somebody. */
export interface MajorText {
  id: Id;
  majorId: Id;
  table: MajorTable;
  /** By column. */
  said: Record<string, unknown>;
  namesContact: boolean;
}

/** What was written of all that hit the customer, wherever it may quote the contact. */
export async function majorTextsQuoting(tx: Tx, wanted: QuotedIn): Promise<MajorText[]> {
  const tables = Object.keys(texts) as MajorTable[];
  const found = await Promise.all(tables.map((table) => quotingIn(tx, table, wanted)));
  return found.flat();
}

function quotingIn(tx: Tx, table: MajorTable, { customerId, contactId, quoted, uniqueQuoted }: QuotedIn) {
  const columns = texts[table].map((column) => sql`${sql.lit(column)}, w.${sql.ref(column)}`);
  const majorId = sql.ref(table === 'major_incident' ? 'w.id' : 'w.major_incident_id');
  const said = sql`jsonb_build_object(${sql.join(columns)})`;
  return tx.rows(
    statement(sql<MajorText>`
      select w.id, ${majorId} as "majorId", ${table} as "table", ${said} as said, hit.names_contact as "namesContact"
      from ${sql.table(table)} w
      join (
        select h.major_incident_id, bool_or(${namesContact(contactId)}) as names_contact
        from major_incident_hit h
        join ticket t on t.tenant_id = h.tenant_id and (t.id = h.ticket_id or t.id in (
          select l.ticket_id from ticket_link l where l.tenant_id = h.tenant_id and l.other_id = h.ticket_id
            and l.kind = 'child_of' and l.retired_at is null))
        where h.tenant_id = ${tx.tenantId} and h.customer_id = ${customerId}
        group by h.major_incident_id
      ) hit on hit.major_incident_id = ${majorId}
      where w.tenant_id = ${tx.tenantId}
        and ${quotes(sql`${said}::text`, sql`case when hit.names_contact then ${quoted}::text[] else ${uniqueQuoted}::text[] end`)}`),
  );
}

export async function saveMajorTexts(tx: Tx, changed: readonly MajorText[]): Promise<void> {
  for (const { id, table, said } of changed) {
    const sets = texts[table].map((column) => {
      const value = column === 'actions' ? sql`${JSON.stringify(said[column])}::jsonb` : sql`${said[column]}`;
      return sql`${sql.ref(column)} = ${value}`;
    });
    if (table === 'major_incident') sets.push(sql`revision = revision + 1`);
    await tx.run(
      statement(sql`
        update ${sql.table(table)} set ${sql.join(sets)} where tenant_id = ${tx.tenantId} and id = ${id}`),
    );
  }
}
