import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { searchDocument, type WeightedText } from '../../../../platform/search/search-document.ts';
import type { Entry } from '../entries/entry.rules.ts';
import type { Ticket } from './ticket-record.rules.ts';

/** Writes both search documents of a ticket anew: what everyone may find it by, and what the staff may. */
export async function saveDocument(tx: Tx, ticket: Ticket, entries: readonly Entry[]): Promise<void> {
  const publicTexts = textsOf(
    ticket,
    entries.filter(({ audience }) => audience === 'public'),
  );
  const words = {
    publicWords: sql<string>`${searchDocument(publicTexts)}::tsvector`,
    internalWords: sql<string>`${searchDocument(textsOf(ticket, entries))}::tsvector`,
  };
  const { id: ticketId, customerId, recordedAt } = ticket;
  await tx.run(
    sqlBuilder
      .insertInto('ticketDocument')
      .values({ tenantId: tx.tenantId, customerId, ticketId, recordedAt, ...words })
      .onConflict((same) => same.columns(['tenantId', 'ticketId']).doUpdateSet(words)),
  );
}

function textsOf(ticket: Ticket, entries: readonly Entry[]): WeightedText[] {
  const { number, foreignNumber, title, description, solution } = ticket;
  const texts: WeightedText[] = [
    { text: title, weight: 'A' },
    { text: [number, foreignNumber].filter(Boolean).join(' '), weight: 'A' },
    { text: description ?? '', weight: 'B' },
    { text: solution ?? '', weight: 'B' },
  ];
  return [...texts, ...entries.map(({ body }) => ({ text: body, weight: 'C' as const }))];
}
