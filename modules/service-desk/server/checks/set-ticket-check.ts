import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { requirementsOf } from '../../../catalogue/index.ts';
import type { setTicketCheck as endpoint, TicketDemandsView } from '../../ticket-check.contract.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { checkSet } from './check.events.ts';
import { checkRefusals } from './check.refusals.ts';
import { checksOf, insertChecks, removeCheck } from './check.store.ts';
import { showDemands } from './read-ticket-demands.ts';

/** Ticking what is ticked, or the other way round, changes and tells nothing. */
export async function setTicketCheck(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketDemandsView> {
  const ticket = await ticketToAct(tx, input.ticket, 'change');
  const { checklist } = await requirementsOf(tx, ticket.categoryId);
  const line = checklist.find(({ key }) => key === input.key);
  if (!line) throw new Refusal(checkRefusals.unknown_line, {}, 'key');
  const isChecked = (await checksOf(tx, ticket.id)).some(({ key }) => key === line.key);

  if (isChecked !== input.isChecked) {
    const check = { key: line.key, checkedAt: tx.now, checkedById: staffActing(tx.caller) };
    if (input.isChecked) await insertChecks(tx, ticket, [check]);
    else await removeCheck(tx, ticket.id, line.key);
    await announce(tx, checkSet(ticket, line, input.isChecked));
  }
  return showDemands(tx, ticket);
}
