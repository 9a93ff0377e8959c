import type { Tx } from '../../../../platform/database/tx.ts';
import { follow } from '../../../sla/index.ts';
import { factsOf, type StatusRow, type Ticket } from './ticket-record.rules.ts';

/** Lets the clocks know how the ticket stands, and keeps on its row what lists sort and count by. */
export async function followClocks(tx: Tx, ticket: Ticket, history: readonly StatusRow[]): Promise<Ticket> {
  const { id, customerId } = ticket;
  const followed = await follow(tx, { subject: { kind: 'ticket', id }, customerId, facts: factsOf(ticket, history) });
  const { nextDueAt, overdueAt, handlingSeconds, waitingSeconds } = followed;
  return { ...ticket, nextDueAt, overdueAt, handlingSeconds, waitingSeconds };
}
