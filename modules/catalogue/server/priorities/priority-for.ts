import type { Tx } from '../../../../platform/database/tx.ts';
import type { Impact, Priority, Urgency } from '../../priority.contract.ts';
import { priorityOf } from './priority.rules.ts';
import { matrix } from './priority.store.ts';

/** By the provider's matrix of now. */
export async function priorityFor(tx: Tx, impact: Impact, urgency: Urgency): Promise<Priority> {
  const { cells } = await matrix(tx);
  const priority = priorityOf(cells, impact, urgency);
  if (!priority) throw new Error(`the priority matrix has no cell for ${impact} × ${urgency}`);
  return priority;
}
