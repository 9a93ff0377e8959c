import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Number and title of the tickets that tasks are about, inside the reader's walls. */
export async function namesOfTasks(
  tx: Tx,
  ids: readonly Id[],
): Promise<{ id: Id; number: string | null; title: string }[]> {
  if (ids.length === 0) return [];
  return tx.rows(
    sqlBuilder
      .selectFrom('recoveryTask as task')
      .innerJoin('ticket', (on) =>
        on.onRef('ticket.tenantId', '=', 'task.tenantId').onRef('ticket.id', '=', 'task.ticketId'),
      )
      .select(['task.id', 'ticket.number', 'ticket.title'])
      .where('task.tenantId', '=', tx.tenantId)
      .where('task.id', 'in', [...ids]),
  );
}
