import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listHandovers as endpoint } from '../../ticket-handover.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { handoversOf } from './handover.store.ts';
import { handoverView } from './handover.view.ts';

export async function listHandovers(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const items = await handoversOf(tx, ticket.id);
  return { items: items.map((handover) => handoverView(handover, tx.caller)) };
}
