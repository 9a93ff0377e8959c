import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** A category that was put right (SD-06). */
export interface Reclassification {
  customerId: Id;
  ticketId: Id;
  fromId: Id | null;
  toId: Id | null;
  changedById: Id | null;
  recorderId: Id | null;
  /** A reviewer did it: counted against whoever recorded the ticket. */
  isMisclassified: boolean;
}

/** Numbered within the ticket, which must be held. */
export async function insertReclassification(tx: Tx, reclassification: Reclassification): Promise<void> {
  const last = await tx.first(
    sqlBuilder
      .selectFrom('ticketReclassification')
      .select((of) => of.fn.max('number').as('number'))
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', reclassification.ticketId),
  );
  const number = (last?.number ?? 0) + 1;
  await tx.run(
    sqlBuilder
      .insertInto('ticketReclassification')
      .values({ ...reclassification, tenantId: tx.tenantId, number, changedAt: tx.now }),
  );
}
