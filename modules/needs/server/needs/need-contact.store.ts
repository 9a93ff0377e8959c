import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { unnested } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

/** Served by need_by_contact. */
export async function countNeedsOf(tx: Tx, contactId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('need')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId),
  );
  return row?.many ?? 0;
}

/** Two contacts are one. */
export async function moveNeeds(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('need')
      .set((row) => ({ contactId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', from),
  );
}

/** Of the need that was said on a ticket: nobody said it any more. */
export async function forgetPerson(tx: Tx, ticketId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('need')
      .set((row) => ({ contactId: null, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticketId),
  );
}

export interface DisclosedNeed {
  title: string;
  words: string | null;
  heardAt: Instant;
  decision: string | null;
  answer: string | null;
}

/** All that they said, oldest first, and what they were told. */
export function disclosedNeeds(tx: Tx, contactId: Id): Promise<DisclosedNeed[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('need')
      .select(['title', 'words', 'heardAt', 'decision', 'answer'])
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId)
      .orderBy('heardAt'),
  );
}

export const needTexts = [
  'title',
  'words',
  'valueWords',
  'decisionReason',
  'answer',
  'becameWords',
  'retiredReason',
] as const;

export type NeedText = { id: Id; namesContact: boolean } & Record<(typeof needTexts)[number], string | null>;

interface Quoted {
  contactId: Id;
  customerId: Id;
  quoted: readonly string[];
  uniqueQuoted: readonly string[];
}

/** The customer's needs that name the contact or may quote them; they are held. */
export function needsQuoting(tx: Tx, { contactId, customerId, quoted, uniqueQuoted }: Quoted): Promise<NeedText[]> {
  const names = sql<boolean>`(n.contact_id is not distinct from ${contactId}::uuid)`;
  const text = sql`concat_ws(' ', n.title, n.words, n.value_words, n.decision_reason, n.answer, n.became_words, n.retired_reason)`;
  const words = sql`case when ${names} then ${[...quoted]}::text[] else ${[...uniqueQuoted]}::text[] end`;
  return tx.rows(
    statement(sql<NeedText>`
      select n.id, n.title, n.words, n.value_words, n.decision_reason, n.answer, n.became_words, n.retired_reason,
        ${names} as names_contact
      from need n
      where n.tenant_id = ${tx.tenantId} and n.customer_id = ${customerId} and (${names} or ${quotes(text, words)})
      for update`),
  );
}

export async function saveNeedTexts(tx: Tx, needs: readonly NeedText[]): Promise<void> {
  if (needs.length === 0) return;
  const rows = needs.map(({ namesContact: _names, ...texts }) => texts);
  const types = {
    id: 'uuid',
    title: 'text',
    words: 'text',
    valueWords: 'text',
    decisionReason: 'text',
    answer: 'text',
    becameWords: 'text',
    retiredReason: 'text',
  } as const;
  await tx.run(
    statement(sql`
      update need set title = given.title, words = given.words, value_words = given.value_words,
        decision_reason = given.decision_reason, answer = given.answer, became_words = given.became_words,
        retired_reason = given.retired_reason, revision = revision + 1
      from ${unnested(rows, types)}
        as given (id, title, words, value_words, decision_reason, answer, became_words, retired_reason)
      where need.tenant_id = ${tx.tenantId} and need.id = given.id`),
  );
}
