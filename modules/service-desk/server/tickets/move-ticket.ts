import type { Tx } from '../../../../platform/database/tx.ts';
import { followClocks } from './follow-clocks.ts';
import { isMove, statusRow, type Ticket } from './ticket-record.rules.ts';
import { saveTicket } from './ticket.store.ts';
import { appendStatuses, statusHistory } from './ticket-status.store.ts';

/** Writes what an act made of a ticket: its row, its status history and its clocks. Answers with the row as saved. */
export async function moveTicket(tx: Tx, before: Ticket, after: Ticket): Promise<Ticket> {
  const history = await statusHistory(tx, before.id);
  const rows = isMove(before, after) ? [statusRow(after, tx.now)] : [];
  if (rows.length > 0) await appendStatuses(tx, after, { known: history.length, rows });
  const followed = await followClocks(tx, after, [...history, ...rows]);
  const saved = { ...followed, revision: before.revision + 1 };
  await saveTicket(tx, before, saved);
  return saved;
}
