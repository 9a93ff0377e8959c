import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { firedStepsOf } from '../../../sla/index.ts';
import type { listTicketSteps as endpoint } from '../../ticket-escalation.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';

export async function listTicketSteps(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  return { items: await firedStepsOf(tx, { kind: 'ticket', id: ticket.id }) };
}
