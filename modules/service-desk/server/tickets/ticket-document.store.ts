import type { Id } from '../../../../kernel/id.ts';
import { unnested, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { searchDocument, type WeightedText } from '../../../../platform/search/search-document.ts';
import type { CustomText } from '../../../custom-fields/index.ts';
import type { Entry } from '../entries/entry.rules.ts';
import type { Ticket } from './ticket-record.rules.ts';

/** What is written beside the ticket itself. */
export interface Written {
  entries: readonly Entry[];
  /** Words of own fields that it is searched by. */
  custom: CustomText;
}

/** Literals of tsvector: what everyone may find a ticket by, and what the staff may. */
export interface TicketWords {
  publicWords: string;
  internalWords: string;
}

export const ticketWordsTypes: ColumnTypes<TicketWords> = { publicWords: 'tsvector', internalWords: 'tsvector' };

/** Writes both search documents of a ticket anew. */
export async function saveDocument(tx: Tx, ticket: Ticket, written: Written): Promise<void> {
  const { publicWords, internalWords } = wordsOf(ticket, written);
  const words = {
    publicWords: sql<string>`${publicWords}::tsvector`,
    internalWords: sql<string>`${internalWords}::tsvector`,
  };
  const { id: ticketId, customerId, recordedAt } = ticket;
  await tx.run(
    sqlBuilder
      .insertInto('ticketDocument')
      .values({ tenantId: tx.tenantId, customerId, ticketId, recordedAt, ...words })
      .onConflict((same) => same.columns(['tenantId', 'ticketId']).doUpdateSet(words)),
  );
}

export function wordsOf(ticket: Ticket, { entries, custom }: Written): TicketWords {
  const publicEntries = entries.filter(({ audience }) => audience === 'public');
  return {
    publicWords: searchDocument([...textsOf(ticket, publicEntries), { text: custom.public, weight: 'C' }]),
    internalWords: searchDocument([
      ...textsOf(ticket, entries),
      { text: `${custom.public}\n${custom.internal}`, weight: 'C' },
    ]),
  };
}

/** Those that are kept with other words than these, or not at all. */
export function otherDocuments(
  tx: Tx,
  wanted: readonly (TicketWords & { ticketId: Id })[],
): Promise<{ ticketId: Id; isMissing: boolean }[]> {
  const rows = unnested(wanted, { ticketId: 'uuid', ...ticketWordsTypes });
  return tx.rows(
    statement(sql<{ ticketId: Id; isMissing: boolean }>`
      select wanted.ticket_id, kept.ticket_id is null as is_missing
      from ${rows} as wanted (ticket_id, public_words, internal_words)
      left join ticket_document kept on kept.tenant_id = ${tx.tenantId} and kept.ticket_id = wanted.ticket_id
      where kept.public_words is distinct from wanted.public_words
        or kept.internal_words is distinct from wanted.internal_words`),
  );
}

function textsOf(ticket: Ticket, entries: readonly Entry[]): WeightedText[] {
  const { number, foreignNumber, title, description, solution } = ticket;
  return [
    { text: title, weight: 'A' },
    { text: [number, foreignNumber].filter(Boolean).join(' '), weight: 'A' },
    { text: description ?? '', weight: 'B' },
    { text: solution ?? '', weight: 'B' },
    ...entries.map(({ body }): WeightedText => ({ text: body, weight: 'C' })),
  ];
}
