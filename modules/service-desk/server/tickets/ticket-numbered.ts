import type { Tx } from '../../../../platform/database/tx.ts';
import { ticketSeen } from './ticket-seen.ts';
import { ticketByNumber } from './ticket-number.store.ts';
import { scopeOf } from './ticket.policy.ts';

/** The ticket that people call by this number, for modules above; undefined where the caller may see none. */
export async function ticketNumbered(tx: Tx, number: string): Promise<{ id: string; customerId: string } | undefined> {
  const named = await ticketByNumber(tx, number, scopeOf(tx.caller));
  return named && ticketSeen(tx, named.id);
}
