import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { categoryOf } from '../../../catalogue/index.ts';
import type { readTicketTime as endpoint } from '../../time-entry.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { timeAbilities } from './time-entry.policy.ts';
import { sumsOf } from './time-entry.rules.ts';
import { timeOfTicket } from './time-entry.store.ts';
import { timeEntryView } from './time-entry.view.ts';

export async function readTicketTime(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const [entries, category] = await Promise.all([
    timeOfTicket(tx, ticket.id),
    ticket.categoryId === null ? undefined : categoryOf(tx, ticket.categoryId),
  ]);
  return {
    items: entries.map((entry) => timeEntryView(entry, tx.caller)),
    sums: sumsOf(entries),
    proposesBillable: category?.isBilledSeparately ?? false,
    abilities: timeAbilities(tx.caller),
  };
}
