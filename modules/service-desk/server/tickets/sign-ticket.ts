import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { signTicket as endpoint } from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { refuseOtherSigner } from '../processes/refuse-other-signer.ts';
import { checkContact } from './check-reference.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { closed, signed } from './ticket-course.rules.ts';
import { ticketClosed, ticketConfirmed, ticketSigned } from './ticket.events.ts';
import { staffActing } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { ticketRefusals } from './ticket.refusals.ts';

/** Closes a resolved ticket; to one that silence closed the signature is added. */
export async function signTicket(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'sign');
  const by = await signerOf(tx, ticket, input.signerId);
  await refuseOtherSigner(tx, ticket, by);

  const isResolved = ticket.status === 'resolved';
  const after = signed(isResolved ? closed(ticket, 'confirmed', tx.now) : ticket, { by, at: tx.now });
  const saved = await moveTicket(tx, ticket, after);
  await announce(tx, ticketSigned(saved), ...(isResolved ? [ticketConfirmed(saved), ticketClosed(saved)] : []));
  return showTicket(tx, saved);
}

/** The customer's own people sign for themselves; on their word, staff say who it was. */
async function signerOf(tx: Tx, { customerId }: Ticket, signerId: Id | undefined): Promise<Id> {
  if (tx.caller.kind === 'contact' && tx.caller.subjectId !== null) return tx.caller.subjectId;
  staffActing(tx.caller);
  if (signerId === undefined) throw new Refusal(ticketRefusals.signature_needed, {}, 'signerId');
  await checkContact(tx, 'signerId', { customerId, id: signerId });
  return signerId;
}
