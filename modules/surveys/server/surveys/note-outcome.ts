import type { Tx } from '../../../../platform/database/tx.ts';
import { noteFollowUp } from '../../../service-desk/index.ts';
import { newestStateOf } from './survey.store.ts';

/** The ticket says what became of its newest follow-up (SD-03), whatever is told last. */
export async function noteOutcome(tx: Tx, { ticketId }: Record<string, unknown>): Promise<void> {
  if (typeof ticketId !== 'string') return;
  const state = await newestStateOf(tx, ticketId);
  if (state) await noteFollowUp(tx, ticketId, state);
}
