import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { milestonesOf } from './milestone.store.ts';

/** Those that nobody took back, in the order in which they happened. */
export async function standingMilestones(tx: Tx, ticketId: Id) {
  const rows = await milestonesOf(tx, ticketId);
  const withdrawn = new Set(rows.map(({ withdrawsId }) => withdrawsId));
  return rows.filter(({ id, withdrawsId }) => withdrawsId === null && !withdrawn.has(id));
}
