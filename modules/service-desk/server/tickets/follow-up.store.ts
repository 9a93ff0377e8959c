import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FollowUpOutcome } from '../../ticket-codes.contract.ts';

/**
 * Whose ticket it is, where that is news to it; undefined: it says so already. No revision is counted up: whoever is just
 * writing on the ticket has seen all that they decide by.
 */
export function saveFollowUp(
  tx: Tx,
  ticketId: Id,
  followUp: FollowUpOutcome,
): Promise<{ id: Id; customerId: Id } | undefined> {
  return tx.first(
    sqlBuilder
      .updateTable('ticket')
      .set({ followUp })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', ticketId)
      .where(sql<boolean>`follow_up is distinct from ${followUp}`)
      .returning(['id', 'customerId']),
  );
}
