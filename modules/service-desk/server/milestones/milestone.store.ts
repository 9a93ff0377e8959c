import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NotedMilestoneKind } from '../../ticket-milestone.contract.ts';
import type { TicketMilestone } from './milestone.rules.ts';

export async function insertMilestone(tx: Tx, milestone: TicketMilestone): Promise<void> {
  await tx.run(sqlBuilder.insertInto('ticketMilestone').values({ ...milestone, tenantId: tx.tenantId }));
}

/** All rows of a ticket, those that take others back among them; in the order in which it happened. */
export async function milestonesOf(tx: Tx, ticketId: Id): Promise<(TicketMilestone & { recordedBy: string | null })[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticketMilestone as noted')
      .leftJoin('staffMember as staff', (join) =>
        join.onRef('staff.tenantId', '=', 'noted.tenantId').onRef('staff.id', '=', 'noted.recordedById'),
      )
      .select(['noted.id', 'noted.customerId', 'noted.ticketId', 'noted.kind', 'noted.at', 'noted.note'])
      .select(['noted.withdrawsId', 'noted.recordedAt', 'noted.recordedById', 'staff.name as recordedBy'])
      .where('noted.tenantId', '=', tx.tenantId)
      .where('noted.ticketId', '=', ticketId)
      .orderBy('noted.at')
      .orderBy('noted.id'),
  );
  // checked by the table's constraint
  return rows.map((row) => ({ ...row, kind: row.kind as NotedMilestoneKind }));
}
