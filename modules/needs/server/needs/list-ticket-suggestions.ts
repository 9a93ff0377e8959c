import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { ticketSeen } from '../../../service-desk/index.ts';
import type { listTicketSuggestions as endpoint } from '../../suggestion.contract.ts';
import { suggestionsOf } from './suggestion.store.ts';

/** What was decided is said once somebody has told them, and not before. */
export async function listTicketSuggestions(
  tx: Tx,
  input: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  await ticketSeen(tx, input.ticket);
  const needs = await suggestionsOf(tx, input.ticket);
  return { items: needs.map((need) => (need.answeredAt === null ? { ...need, decision: null, became: null } : need)) };
}
