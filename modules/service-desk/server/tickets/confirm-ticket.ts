import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { refuseOtherSigner } from '../processes/refuse-other-signer.ts';
import { closingFor } from '../settings/desk-settings-for.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { closed, signed } from './ticket-course.rules.ts';
import { ticketClosed, ticketConfirmed, ticketSigned } from './ticket.events.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { ticketRefusals } from './ticket.refusals.ts';

/** By the customer's people, whose word is their signature, or by staff who asked them. */
export async function confirmTicket(tx: Tx, input: InputOf<typeof contract.confirmTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'confirm');
  const by = tx.caller.kind === 'contact' ? tx.caller.subjectId : null;
  if (by === null) await refuseUnsigned(tx, ticket);
  else await refuseOtherSigner(tx, ticket, by);

  const confirmed = closed(ticket, 'confirmed', tx.now);
  const saved = await moveTicket(tx, ticket, by === null ? confirmed : signed(confirmed, { by, at: tx.now }));
  await announce(tx, ...(by === null ? [] : [ticketSigned(saved)]), ticketConfirmed(saved), ticketClosed(saved));
  return showTicket(tx, saved);
}

/** Where the customer signs, staff say who did. */
async function refuseUnsigned(tx: Tx, ticket: Ticket): Promise<void> {
  if (roleOf(tx.caller) === 'portal') throw new Refusal(ticketRefusals.not_yours);
  const { closing } = await closingFor(tx, ticket);
  if (closing === 'signature_required') throw new Refusal(ticketRefusals.signature_needed, {}, 'signerId');
}
