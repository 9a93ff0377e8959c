import type { Id } from '../../../../kernel/id.ts';
import { unnested } from '../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

export interface QuotedIn {
  customerId: Id;
  contactId: Id;
  /** Looked for in the tickets that name the contact. */
  quoted: readonly string[];
  /** Looked for in all of the customer's. */
  uniqueQuoted: readonly string[];
}

export interface TicketText {
  id: Id;
  title: string;
  description: string | null;
  solution: string | null;
  /** Values of the provider's own fields. */
  custom: unknown;
  namesContact: boolean;
}

export interface EntryText {
  id: Id;
  ticketId: Id;
  body: string;
  namesContact: boolean;
}

export const namesContact = (contactId: Id) => sql`(t.caller_id is not distinct from ${contactId}::uuid
  or t.affected_id is not distinct from ${contactId}::uuid)`;

export const quotesContact = (text: unknown, { contactId, quoted, uniqueQuoted }: QuotedIn) =>
  quotes(text, sql`case when ${namesContact(contactId)} then ${quoted}::text[] else ${uniqueQuoted}::text[] end`);

/** The customer's tickets that may quote the contact; they are held. */
export function ticketsQuoting(tx: Tx, wanted: QuotedIn): Promise<TicketText[]> {
  const text = sql`concat_ws(' ', t.title, t.description, t.solution, t.custom)`;
  return tx.rows(
    statement(sql<TicketText>`
      select t.id, t.title, t.description, t.solution, t.custom, ${namesContact(wanted.contactId)} as "namesContact"
      from ticket t
      where t.tenant_id = ${tx.tenantId} and t.customer_id = ${wanted.customerId} and ${quotesContact(text, wanted)}
      for update`),
  );
}

export function entriesQuoting(tx: Tx, wanted: QuotedIn): Promise<EntryText[]> {
  return tx.rows(
    statement(sql<EntryText>`
      select e.id, e.ticket_id as "ticketId", e.body, ${namesContact(wanted.contactId)} as "namesContact"
      from ticket_entry e join ticket t on t.tenant_id = e.tenant_id and t.id = e.ticket_id
      where e.tenant_id = ${tx.tenantId} and e.customer_id = ${wanted.customerId} and ${quotesContact(sql`e.body`, wanted)}`),
  );
}

export async function saveTicketTexts(tx: Tx, tickets: readonly Omit<TicketText, 'namesContact'>[]): Promise<void> {
  if (tickets.length === 0) return;
  const rows = tickets.map(({ id, title, description, solution, custom }) => ({
    id,
    title,
    description,
    solution,
    custom: JSON.stringify(custom),
  }));
  const types = { id: 'uuid', title: 'text', description: 'text', solution: 'text', custom: 'text' } as const;
  await tx.run(
    statement(sql`
      update ticket set title = given.title, description = given.description, solution = given.solution,
        custom = given.custom::jsonb, revision = revision + 1
      from ${unnested(rows, types)} as given (id, title, description, solution, custom)
      where ticket.tenant_id = ${tx.tenantId} and ticket.id = given.id`),
  );
}

export async function saveEntryTexts(tx: Tx, entries: readonly { id: Id; body: string }[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ id, body }) => ({ id, body }));
  await tx.run(
    statement(sql`
      update ticket_entry set body = given.body
      from ${unnested(rows, { id: 'uuid', body: 'text' })} as given (id, body)
      where ticket_entry.tenant_id = ${tx.tenantId} and ticket_entry.id = given.id`),
  );
}

/** Whoever wrote as this contact is called so from now on. Answers with their tickets. */
export async function renameAuthor(tx: Tx, contactId: Id, { customerId, name }: { customerId: Id; name: string }) {
  const rows = await tx.rows(
    statement(sql<{ ticketId: Id }>`
      update ticket_entry set author_name = ${name}
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId}
        and author_kind = 'contact' and author_id = ${contactId}
      returning ticket_id as "ticketId"`),
  );
  return rows.map(({ ticketId }) => ticketId);
}

/** All tickets that name the contact, as caller or as the one who is hit. */
export async function idsOfTicketsNaming(tx: Tx, contactId: Id): Promise<Id[]> {
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      select id from ticket where tenant_id = ${tx.tenantId} and caller_id = ${contactId}
      union select id from ticket where tenant_id = ${tx.tenantId} and affected_id = ${contactId}`),
  );
  return rows.map(({ id }) => id);
}
