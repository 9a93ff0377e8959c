import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { retireTicketLink as endpoint } from '../../ticket-link.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { ticketsUnlinked } from './ticket-link.events.ts';
import { ticketLinkRefusals } from './ticket-link.refusals.ts';
import { canBeRetired } from './ticket-link.rules.ts';
import { linkById, retireLinks } from './ticket-link.store.ts';

export async function retireTicketLink(tx: Tx, input: InputOf<typeof endpoint>): Promise<void> {
  const link = found(await linkById(tx, input.ticketLink));
  const scope = scopeOf(tx.caller);
  const ticket = found(await ticketById(tx, link.ticketId, scope));
  const other = found(await ticketById(tx, link.otherId, scope));
  if (!canBeRetired(link.kind)) throw new Refusal(ticketLinkRefusals.lasting);
  await retireLinks(tx, [link.id]);
  await announce(tx, ...ticketsUnlinked(ticket, other, link));
}
