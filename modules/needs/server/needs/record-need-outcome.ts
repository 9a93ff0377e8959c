import type { Id } from '../../../../kernel/id.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { ticketNumbered } from '../../../service-desk/index.ts';
import type { NeedView, recordNeedOutcome as endpoint } from '../../need.contract.ts';
import { needToAct } from './need-to-act.ts';
import { needOutcomeRecorded } from './need.events.ts';
import { needRefusals } from './need.refusals.ts';
import type { Need } from './need.rules.ts';
import { saveNeed } from './need.store.ts';
import { readNeed } from './read-need.ts';

/** Said again, the last holds. */
export async function recordNeedOutcome(tx: Tx, input: InputOf<typeof endpoint>): Promise<NeedView> {
  const need = await needToAct(tx, input.need, 'record_outcome');
  const { became, ticketNumber, words = null } = input;
  const needsTicket = became === 'ticket';
  if (ticketNumber === undefined && (needsTicket || words === null)) {
    throw new Refusal(needRefusals.outcome_missing, {}, needsTicket ? 'ticketNumber' : 'words');
  }
  const becameTicketId = ticketNumber === undefined ? null : await ticketMeant(tx, need, ticketNumber);

  const outcome = { became, becameTicketId, becameWords: words, becameAt: tx.now };
  await saveNeed(tx, need.id, outcome);
  await announce(tx, needOutcomeRecorded({ ...need, ...outcome }));
  return readNeed(tx, input);
}

async function ticketMeant(tx: Tx, { customerId }: Need, number: string): Promise<Id> {
  const ticket = foundAt('ticketNumber', await ticketNumbered(tx, number));
  if (ticket.customerId !== customerId) throw new Refusal(needRefusals.other_customer, {}, 'ticketNumber');
  return ticket.id;
}
