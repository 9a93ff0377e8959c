import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { refuseUnlessMay, scopeOf } from '../tickets/ticket.policy.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { replyToFamily } from './write-entry.ts';

/** A public reply written by a module above, to everybody who reported the same; refuses as a reply on the page would. */
export async function replyOnTicket(tx: Tx, id: Id, body: string): Promise<void> {
  const ticket = found(await ticketForChange(tx, id, scopeOf(tx.caller)));
  refuseUnlessMay(tx.caller, 'reply', ticket);
  await replyToFamily(tx, ticket, body);
}
