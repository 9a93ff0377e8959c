import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Nobody has solved them yet. What is solved keeps whoever solved it. */
const unsolved = ['registered', 'in_progress', 'waiting'] as const;

/**
 * The unsolved tickets that the staff member works on or answers for, oldest first; served by ticket_by_assignee and
 * ticket_by_owner.
 */
export async function ticketsInHandsOf(tx: Tx, staffId: Id): Promise<Id[]> {
  const held = (column: 'assigneeId' | 'ownerId') =>
    sqlBuilder
      .selectFrom('ticket')
      .select(['id', 'recordedAt'])
      .where('tenantId', '=', tx.tenantId)
      .where(column, '=', staffId)
      .where('status', 'in', unsolved);
  const rows = await tx.rows(
    held('assigneeId')
      .union(held('ownerId'))
      .orderBy(sql`recorded_at`)
      .orderBy('id'),
  );
  return rows.map(({ id }) => id);
}
