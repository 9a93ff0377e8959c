import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Audience, EntryKind } from '../../entry.contract.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { entryWritten } from './entry.events.ts';
import type { Entry } from './entry.rules.ts';
import { insertEntries, lastStepNumber } from './entry.store.ts';

type Author = Pick<Entry, 'authorKind' | 'authorId' | 'authorName'>;

interface Written {
  kind: EntryKind;
  audience: Audience;
  body: string;
  /** Absent: the caller. */
  author?: Author;
}

/** Keeps what was written on a ticket that is held; steps get their numbers. At least one. */
export async function keepEntries(tx: Tx, ticket: Ticket, written: readonly Written[]): Promise<Entry[]> {
  let step = written.some(({ kind }) => kind === 'step') ? await lastStepNumber(tx, ticket.id) : 0;
  const entries = written.map(({ author = authorOf(tx), ...one }) => ({
    ...one,
    ...author,
    id: tx.newId(),
    customerId: ticket.customerId,
    ticketId: ticket.id,
    writtenAt: tx.now,
    stepNumber: one.kind === 'step' ? ++step : null,
  }));
  await insertEntries(tx, entries);
  await announce(tx, ...entries.map((entry) => entryWritten(ticket, entry)));
  return entries;
}

function authorOf({ caller }: Tx): Author {
  const authorKind = caller.kind === 'staff' || caller.kind === 'contact' ? caller.kind : 'system';
  return { authorKind, authorId: caller.subjectId, authorName: caller.name };
}
