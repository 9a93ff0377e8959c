import type { Id } from '../../../../kernel/id.ts';
import { signId } from '../../../../platform/crypto/signed-id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What an answer to a mail about a ticket proves that it is one by: nobody makes it but the provider's own house. */
export function tokenOfTicket(tx: Tx, ticketId: Id): string {
  return signId(ticketId, tokenKey(tx));
}

export function tokenKey(tx: Tx): Buffer {
  return tx.keyOf('ticket mail');
}
