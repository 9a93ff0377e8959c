import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { notedMilestones } from '../milestones/noted-milestone.store.ts';
import { followClocks } from './follow-clocks.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { saveTicket } from './ticket.store.ts';
import { appendStatuses, statusHistory } from './ticket-status.store.ts';
import { rowsAfter } from './ticket-traits.ts';

/** A ticket whose cover was judged anew, and whether it is beyond what the contract covers at most. */
export interface Recovered {
  ticket: Ticket;
  isBeyondLimit: boolean;
}

/** Writes what an act made of a ticket: its row, its status history and its clocks. Answers with the row as saved. */
export async function moveTicket(tx: Tx, before: Ticket, wanted: Ticket | Recovered): Promise<Ticket> {
  const { ticket: after, isBeyondLimit } = 'ticket' in wanted ? wanted : { ticket: wanted, isBeyondLimit: undefined };
  const [history, milestones] = await sideBySide(statusHistory(tx, before.id), notedMilestones(tx, before.id));
  const rows = await rowsAfter(tx, { before, after, history, isBeyondLimit });
  if (rows.length > 0) await appendStatuses(tx, after, { known: history.length, rows });
  const followed = await followClocks(tx, after, { history: [...history, ...rows], milestones });
  const saved = { ...followed, revision: before.revision + 1 };
  await saveTicket(tx, before, saved);
  return saved;
}
