import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../ticket.contract.ts';
import { ticketByNumber } from './ticket-number.store.ts';
import { scopeOf } from './ticket.policy.ts';
import { shownNumber } from './ticket-record.rules.ts';

type Endpoint = typeof contract.findTicketNumber;

export async function findTicketNumber(tx: Tx, { number }: InputOf<Endpoint>): Promise<AnswerOf<Endpoint>> {
  const ticket = found(await ticketByNumber(tx, number, scopeOf(tx.caller)));
  return { id: ticket.id, number: shownNumber(ticket) };
}
