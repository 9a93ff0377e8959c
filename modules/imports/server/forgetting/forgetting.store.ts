import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { quotes } from '../../../../platform/search/quotes.ts';
import type { ImportState } from '../../import.contract.ts';

const ended: readonly ImportState[] = ['done', 'undone', 'failed', 'cancelled'];
const waiting: readonly ImportState[] = ['mapping', 'checked'];

/** What was there before says still that there was something: who was changed by a file was not made by it. */
const saidNothing = sql`cells = '[]', faults = '[]', before = case when before is null then null else '{}'::jsonb end`;

export interface ForgottenImport {
  id: Id;
  noun: string;
  customerId: Id | null;
  /** For a person, who has not come. */
  isWaiting: boolean;
}

/** Those that ended, or were last worked on, before then, the oldest first; they are held. Served by import_by_time. */
export function importsToForget(
  tx: Tx,
  { before, most }: { before: Instant; most: number },
): Promise<ForgottenImport[]> {
  return tx.rows(
    statement(sql<ForgottenImport>`
      select id, noun, customer_id as "customerId", state = any(${waiting}::text[]) as "isWaiting" from import
      where tenant_id = ${tx.tenantId} and content <> '' and created_at < ${before}::timestamptz
        and state = any(${[...ended, ...waiting]}::text[])
        and greatest(created_at, checked_at, written_at, undone_at) < ${before}::timestamptz
      order by created_at, id limit ${most} for update`),
  );
}

export async function forgetRows(tx: Tx, importId: Id): Promise<void> {
  await tx.run(
    statement(sql`update import_row set ${saidNothing} where tenant_id = ${tx.tenantId} and import_id = ${importId}`),
  );
}

/** Nothing names its file any more: the next sweep takes it away. */
export async function forgetFile(tx: Tx, importId: Id): Promise<void> {
  await tx.run(
    statement(sql`
      update import set content = '', revision = revision + 1 where tenant_id = ${tx.tenantId} and id = ${importId}`),
  );
}

const ofContact = (tx: Tx, contactId: Id) => sql`
  i.tenant_id = ${tx.tenantId} and i.noun = 'contacts' and i.id = r.import_id
  and r.tenant_id = ${tx.tenantId} and r.record_id = ${contactId}`;

export interface DisclosedRow {
  fileName: string;
  importedAt: Instant;
  number: number;
  heads: readonly string[];
  cells: readonly (string | null)[];
}

/** Which rows of which files became this contact. Served by import_row_by_record. */
export function rowsOfContact(tx: Tx, contactId: Id): Promise<DisclosedRow[]> {
  return tx.rows(
    statement(sql<DisclosedRow>`
      select i.file_name as "fileName", i.created_at as "importedAt", r.number, i.heads, r.cells
      from import_row r, import i where ${ofContact(tx, contactId)}
      order by i.created_at, r.number`),
  );
}

export async function blankRowsOfContact(tx: Tx, contactId: Id): Promise<void> {
  await tx.run(statement(sql`update import_row r set ${saidNothing} from import i where ${ofContact(tx, contactId)}`));
}

/**
 * Rows of imports that ended which quote the person: of other nouns, faulty ones, and those that changed nothing. Files
 * that may be another customer's are searched too; what is blanked in them nobody needs any more.
 */
export async function blankRowsQuoting(tx: Tx, customerId: Id, words: readonly string[]): Promise<void> {
  await tx.run(
    statement(sql`
      update import_row r set cells = '[]', faults = '[]' from import i
      where i.tenant_id = ${tx.tenantId} and i.state = any(${ended}::text[]) and i.content <> ''
        and (i.customer_id is null or i.customer_id in (
          select id from customer where tenant_id = ${tx.tenantId} and (id = ${customerId} or merged_into_id = ${customerId})))
        and r.tenant_id = ${tx.tenantId} and r.import_id = i.id
        and ${quotes(sql`concat(r.cells, r.faults)`, sql`${words}::text[]`)}`),
  );
}
