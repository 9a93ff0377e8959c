import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { recordHistory } from '../../../../platform/log/event.store.ts';
import { handlingTimes } from '../../../sla/index.ts';
import type { StatusRow, Ticket } from '../tickets/ticket-record.rules.ts';
import { wordsOf } from '../tickets/ticket-document.store.ts';
import type { ForeignIds } from './foreign-names.rules.ts';
import type { ImportProfile } from './import-profile.rules.ts';
import { importedTicket } from './imported-ticket.rules.ts';
import { movesOf, type ForeignTicket } from './incident-history.rules.ts';
import { tellHistory } from './tell-history.ts';
import {
  claimImport,
  foreignNumbersKnown,
  insertStatuses,
  insertTickets,
  insertWords,
  takeNumbers,
} from './ticket-import.store.ts';

interface Batch {
  customerId: Id;
  profile: ImportProfile;
  ids: ForeignIds;
  tickets: readonly ForeignTicket[];
}

/**
 * Writes those of these tickets that are not there yet, with their history, as it was: nothing is replayed, nobody is
 * told, and no clock is started. Answers with how many they were.
 */
export async function importTickets(tx: Tx, { tickets, ...batch }: Batch): Promise<number> {
  const { customerId, profile } = batch;
  await claimImport(tx, customerId);
  const source = { customerId, importedBy: profile.code };
  const known = await foreignNumbersKnown(
    tx,
    source,
    tickets.map(({ number }) => number),
  );
  const fresh = tickets.filter(({ number }) => !known.has(number));
  if (fresh.length === 0) return 0;
  const imports: Prepared[] = [];
  for (const foreign of fresh) imports.push(await prepare(tx, foreign, batch));
  await recordHistory(tx, ...imports.flatMap(({ ticket, foreign }) => tellHistory(ticket, foreign, batch.ids)));
  await write(tx, imports);
  return fresh.length;
}

interface Prepared {
  foreign: ForeignTicket;
  ticket: Ticket;
  moves: StatusRow[];
}

async function prepare(tx: Tx, foreign: ForeignTicket, batch: Omit<Batch, 'tickets'>): Promise<Prepared> {
  const moves = movesOf(foreign.standings);
  const ticket = importedTicket(foreign, { id: tx.newId(), ...batch });
  const { handlingSeconds, waitingSeconds } = await handlingTimes(tx, moves);
  const wasHandled = ticket.respondedAt !== null;
  return {
    foreign,
    moves,
    ticket: { ...ticket, handlingSeconds: wasHandled ? handlingSeconds : null, waitingSeconds },
  };
}

/** Numbers last, since whoever else records in those years waits for them; what hangs on tickets comes after. */
async function write(tx: Tx, imports: readonly Prepared[]): Promise<void> {
  const numbers = await takeNumbers(
    tx,
    imports.map(({ ticket }) => ticket),
  );
  const tickets = imports.map(({ ticket }) => ({ ...ticket, number: numbers.get(ticket.id) ?? null }));
  await insertTickets(tx, tickets);
  await insertStatuses(
    tx,
    imports.flatMap(({ ticket: { id, customerId }, moves }) =>
      moves.map((move, at) => ({ ...move, customerId, ticketId: id, number: at + 1 })),
    ),
  );
  await insertWords(
    tx,
    tickets.map((ticket) => {
      const words = wordsOf(ticket, { entries: [], custom: { public: '', internal: '' } });
      return { customerId: ticket.customerId, ticketId: ticket.id, recordedAt: ticket.recordedAt, ...words };
    }),
  );
}
