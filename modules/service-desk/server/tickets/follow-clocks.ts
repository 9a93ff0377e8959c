import type { Tx } from '../../../../platform/database/tx.ts';
import { follow } from '../../../sla/index.ts';
import { importTimings } from '../import/import-timing.store.ts';
import { timedFacts } from '../import/timed-import.rules.ts';
import type { Ticket, TicketFacts } from './ticket-record.rules.ts';

const nothingImported: ReadonlyMap<string, string> = new Map();

/** Lets the clocks know how the ticket stands, and keeps on its row what lists sort and count by. */
export async function followClocks(tx: Tx, ticket: Ticket, beside: TicketFacts): Promise<Ticket> {
  const { id, customerId, importedBy } = ticket;
  const timings = importedBy === null ? nothingImported : await importTimings(tx);
  const facts = timedFacts(ticket, beside, timings);
  if (facts === null) return ticket;
  const followed = await follow(tx, { subject: { kind: 'ticket', id }, customerId, facts });
  const { nextDueAt, overdueAt, handlingSeconds, waitingSeconds } = followed;
  return { ...ticket, nextDueAt, overdueAt, handlingSeconds, waitingSeconds };
}
