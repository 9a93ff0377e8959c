import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ReworkExclusion } from './rework-exclusion.rules.ts';

export interface NamedExclusion extends ReworkExclusion {
  statedBy: string;
  decidedBy: string | null;
}

function exclusions(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('reworkExclusion as said')
      .innerJoin('staffMember as stater', (on) =>
        on.onRef('stater.tenantId', '=', 'said.tenantId').onRef('stater.id', '=', 'said.statedById'),
      )
      .leftJoin('staffMember as decider', (on) =>
        on.onRef('decider.tenantId', '=', 'said.tenantId').onRef('decider.id', '=', 'said.decidedById'),
      )
      .select(['said.id', 'said.customerId', 'said.ticketId', 'said.reason', 'said.evidence', 'said.statedAt'])
      .select(['said.statedById', 'said.decision', 'said.decidedAt', 'said.decidedById', 'said.decisionWords'])
      .select(['stater.name as statedBy', 'decider.name as decidedBy'])
      // CHECK constraints hold the codes to these values
      .$castTo<NamedExclusion>()
      .where('said.tenantId', '=', tx.tenantId)
  );
}

/** Oldest first. Served by rework_exclusion_by_ticket. */
export function exclusionsOf(tx: Tx, ticketId: Id): Promise<NamedExclusion[]> {
  return tx.rows(exclusions(tx).where('said.ticketId', '=', ticketId).orderBy('said.statedAt').orderBy('said.id'));
}

export function exclusionById(tx: Tx, id: Id): Promise<NamedExclusion | undefined> {
  return tx.first(exclusions(tx).where('said.id', '=', id));
}

export async function insertExclusion(tx: Tx, exclusion: ReworkExclusion): Promise<void> {
  await tx.run(sqlBuilder.insertInto('reworkExclusion').values({ ...exclusion, tenantId: tx.tenantId }));
}

export async function saveDecision(tx: Tx, exclusion: ReworkExclusion): Promise<void> {
  const { decision, decidedAt, decidedById, decisionWords } = exclusion;
  await tx.run(
    sqlBuilder
      .updateTable('reworkExclusion')
      .set({ decision, decidedAt, decidedById, decisionWords })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', exclusion.id),
  );
}
