import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { linkRecord } from '../../../channels/index.ts';
import type { linkChannelRecord as endpoint } from '../../ticket-channel-record.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { showTicket } from '../tickets/show-ticket.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';

/** Somebody called again about a ticket that is there; also one that is closed by now. */
export async function linkChannelRecord(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const { id, customerId } = ticket;
  await linkRecord(tx, { recordId: input.channelRecordId, subject: { kind: 'ticket', id, customerId } });
  return showTicket(tx, ticket);
}
