import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { TicketCover } from '../../ticket-cover.contract.ts';
import { abilitiesOn, scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { judgeTicket } from './judge-ticket.ts';

export async function readTicketCover(tx: Tx, input: { ticket: string }): Promise<TicketCover> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const { contractId, coverage, revision } = ticket;
  const mayChange = abilitiesOn(tx.caller, ticket).includes('change');
  return { contractId, coverage, revision, now: await judgeTicket(tx, ticket), abilities: mayChange ? ['change'] : [] };
}
