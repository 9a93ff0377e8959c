import type { Tx } from '../../../../platform/database/tx.ts';
import { ticketSeen } from '../../../service-desk/index.ts';
import type { SurveyView } from '../../survey.contract.ts';
import { showSurveys } from './show-surveys.ts';
import { scopeOf } from './survey.policy.ts';
import { surveysOfTicket } from './survey.store.ts';

/** A ticket that the caller may not see is not found. */
export async function listTicketSurveys(tx: Tx, input: { ticket: string }): Promise<{ items: SurveyView[] }> {
  const ticket = await ticketSeen(tx, input.ticket);
  return { items: await showSurveys(tx, await surveysOfTicket(tx, ticket.id, scopeOf(tx.caller))) };
}
