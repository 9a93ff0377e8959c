import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
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

/** What everyone may find the ticket by, and what the staff may: literals of tsvector. */
export function wordsOf(ticket: Ticket, { entries, custom }: Written): { publicWords: string; internalWords: string } {
  const publicEntries = entries.filter(({ audience }) => audience === 'public');
  return {
    publicWords: searchDocument([...textsOf(ticket, publicEntries), { text: custom.public, weight: 'C' }]),
    internalWords: searchDocument([
      ...textsOf(ticket, entries),
      { text: `${custom.public}\n${custom.internal}`, weight: 'C' },
    ]),
  };
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
