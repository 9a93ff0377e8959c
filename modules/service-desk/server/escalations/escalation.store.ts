import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Escalation } from './escalation.rules.ts';

export interface NamedEscalation extends Omit<Escalation, 'customerId' | 'ticketId' | 'entryId' | 'clockStepId'> {
  fromTeamName: string | null;
  toTeamName: string;
  tried: string | null;
  escalatedByName: string | null;
}

/** Oldest first. Served by the primary key. */
export function escalationsOf(tx: Tx, ticketId: Id): Promise<NamedEscalation[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('ticketEscalation as up')
      .leftJoin('team as left', (on) =>
        on.onRef('left.tenantId', '=', 'up.tenantId').onRef('left.id', '=', 'up.fromTeamId'),
      )
      .innerJoin('team as reached', (on) =>
        on.onRef('reached.tenantId', '=', 'up.tenantId').onRef('reached.id', '=', 'up.toTeamId'),
      )
      .leftJoin('ticketEntry as entry', (on) =>
        on.onRef('entry.tenantId', '=', 'up.tenantId').onRef('entry.id', '=', 'up.entryId'),
      )
      .leftJoin('staffMember as by', (on) =>
        on.onRef('by.tenantId', '=', 'up.tenantId').onRef('by.id', '=', 'up.escalatedById'),
      )
      .select(['up.number', 'up.kind', 'up.fromTeamId', 'up.fromLine', 'up.toTeamId', 'up.toLine'])
      .select(['up.escalatedAt', 'up.escalatedById', 'left.name as fromTeamName', 'reached.name as toTeamName'])
      .select(['entry.body as tried', 'by.name as escalatedByName'])
      // a CHECK constraint holds the kind to these values
      .$castTo<NamedEscalation>()
      .where('up.tenantId', '=', tx.tenantId)
      .where('up.ticketId', '=', ticketId)
      .orderBy('up.number'),
  );
}

/** The number that the next one gets; the ticket must be held. */
export async function nextEscalationNumber(tx: Tx, ticketId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('ticketEscalation')
      .select((of) => of.fn.max('number').as('last'))
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticketId),
  );
  return (row?.last ?? 0) + 1;
}

/** Whether this step of a rule has handed the ticket up. */
export async function isHandedUpBy(tx: Tx, clockStepId: Id): Promise<boolean> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('ticketEscalation')
      .select('number')
      .where('tenantId', '=', tx.tenantId)
      .where('clockStepId', '=', clockStepId),
  );
  return row !== undefined;
}

export async function insertEscalation(tx: Tx, escalation: Escalation): Promise<void> {
  await tx.run(sqlBuilder.insertInto('ticketEscalation').values({ ...escalation, tenantId: tx.tenantId }));
}
