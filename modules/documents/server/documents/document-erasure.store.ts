import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

interface QuotingDocument {
  id: Id;
  customerId: Id;
  title: string;
  note: string | null;
  namesContact: boolean;
}

/** The customer's documents whose own words may quote the contact; they are held. Served by document_by_customer. */
export function documentsQuoting(tx: Tx, { customerId, uniqueQuoted }: Erasure): Promise<QuotingDocument[]> {
  return tx.rows(
    statement(sql<QuotingDocument>`
      select d.id, d.customer_id, d.title, d.note, false as names_contact
      from document d
      where d.tenant_id = ${tx.tenantId} and d.customer_id = ${customerId}
        and ${quotes(sql`concat_ws(' ', d.title, d.note)`, sql`${[...uniqueQuoted]}::text[]`)}
      for update`),
  );
}

export async function saveDocumentTexts(tx: Tx, { id, title, note }: QuotingDocument): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('document')
      .set((row) => ({ title, note, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

interface QuotingVersion {
  id: Id;
  documentId: Id;
  note: string | null;
  words: string | null;
  pastedAs: string | null;
  namesContact: boolean;
}

/** The same of its versions, what they say included. Served by document_version_by_customer. */
export function versionsQuoting(tx: Tx, { customerId, uniqueQuoted }: Erasure): Promise<QuotingVersion[]> {
  return tx.rows(
    statement(sql<QuotingVersion>`
      select v.id, v.document_id, v.note, v.words, v.pasted_as, false as names_contact
      from document_version v
      where v.tenant_id = ${tx.tenantId} and v.customer_id = ${customerId}
        and ${quotes(sql`concat_ws(' ', v.note, v.pasted_as, v.words)`, sql`${[...uniqueQuoted]}::text[]`)}
      for update`),
  );
}

export async function saveVersionTexts(tx: Tx, { id, note, words, pastedAs }: QuotingVersion): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('documentVersion')
      .set({ note, words, pastedAs })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
