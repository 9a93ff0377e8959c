import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { chooseTicketContract as endpoint } from '../../ticket-cover.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { reworkRefusals } from '../rework/rework.refusals.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { showTicket } from '../tickets/show-ticket.ts';
import { ticketRefusals } from '../tickets/ticket.refusals.ts';
import { judgeTicket } from './judge-ticket.ts';
import { ticketContractChosen } from './ticket-cover.events.ts';
import { coveredBy, usesContract } from './ticket-cover.rules.ts';

/** A person knows better: another contract of the customer's, or none. Its clocks follow the agreement of that one. */
export async function chooseTicketContract(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'change');
  const judged = await judgeTicket(tx, ticket);
  const asked = [judged, ...judged.others].find(({ contract }) => (contract?.id ?? null) === input.contractId);
  const none = { contract: null, coverage: 'per_job' as const, isBeyondLimit: false };
  const cover = input.contractId === null ? none : foundAt('contractId', asked);
  const chosen = coveredBy(ticket, { ...cover, coverage: input.coverage ?? cover.coverage });
  if (chosen.contractId === null && usesContract(chosen.coverage)) {
    throw new Refusal(ticketRefusals.contract_needed, {}, 'coverage');
  }
  if (ticket.coverage === 'guarantee' && chosen.coverage !== 'guarantee') {
    throw new Refusal(reworkRefusals.exclusion_needed, {}, 'coverage');
  }
  if (chosen.contractId === ticket.contractId && chosen.coverage === ticket.coverage) return showTicket(tx, ticket);

  const saved = await moveTicket(tx, ticket, { ticket: chosen, isBeyondLimit: cover.isBeyondLimit });
  await announce(tx, ticketContractChosen(ticket, saved));
  return showTicket(tx, saved);
}
