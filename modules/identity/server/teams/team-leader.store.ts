import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Makes this member the leader in the place of whoever was; null: nobody. */
export async function saveLeader(tx: Tx, teamId: Id, leaderId: Id | null): Promise<void> {
  const members = sqlBuilder.updateTable('teamMember').where('tenantId', '=', tx.tenantId).where('teamId', '=', teamId);
  await tx.run(
    members.set({ isLeader: false }).where('isLeader', '=', true).where('staffId', 'is distinct from', leaderId),
  );
  if (leaderId !== null) await tx.run(members.set({ isLeader: true }).where('staffId', '=', leaderId));
}

/** Whoever is a member already stays what they are. */
export async function addMember(tx: Tx, teamId: Id, staffId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('teamMember')
      .values({ tenantId: tx.tenantId, teamId, staffId })
      .onConflict((conflict) => conflict.doNothing()),
  );
}
