import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { HeardNeed, Need } from './need.rules.ts';
import { needsMeant } from './needs-meant.store.ts';

/** Held against other writers until the transaction ends. */
export function needForChange(tx: Tx, id: Id): Promise<Need | undefined> {
  return tx.first(needsMeant(tx, {}).where('need.id', '=', id).forUpdate().$castTo<Need>());
}

/** Whether it was written: a ticket is registered once. */
export async function insertNeed(tx: Tx, need: HeardNeed): Promise<boolean> {
  const written = await tx.run(
    sqlBuilder
      .insertInto('need')
      .values({ ...need, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.columns(['tenantId', 'ticketId']).doNothing()),
  );
  return written > 0;
}

export async function saveNeed(tx: Tx, id: Id, changes: Partial<Omit<Need, 'id' | 'customerId' | 'revision'>>) {
  await tx.run(
    sqlBuilder
      .updateTable('need')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** What somebody has still to see to. Served by need_by_owner. */
export function openNeedsOf(tx: Tx, ownerId: Id): Promise<Need[]> {
  return tx.rows(
    needsMeant(tx, { ownerId, needState: ['undecided', 'unanswered'] })
      .forUpdate()
      .$castTo<Need>(),
  );
}
