import type { Tx } from '../../../../platform/database/tx.ts';
import { branchesOf } from '../tickets/category-branch.store.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { isRework } from '../rework/rework.rules.ts';

/** Whether a ticket that is recorded as another come back is put right free of charge (SD-16). */
export async function isGuaranteed(
  tx: Tx,
  drafted: Ticket,
  of: { earlierId: string; months: number },
): Promise<boolean> {
  const earlier = await ticketById(tx, of.earlierId, 'all');
  if (!earlier) return false;
  const branches = await branchesOf(tx, [drafted.categoryId, earlier.categoryId]);
  const known = (ticket: Ticket) => ({
    ...ticket,
    branchId: ticket.categoryId === null ? null : (branches.get(ticket.categoryId) ?? null),
  });
  return isRework(known(drafted), known(earlier), { at: tx.now, months: of.months });
}
