import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

async function countWith(tx: Tx, column: 'customerId' | 'categoryId', id: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('mailbox')
      .select((of) => of.fn.countAll<number>().as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where(column, '=', id),
  );
  return row?.many ?? 0;
}

/** Also those that were given up. Served by mailbox_by_customer. */
export function countMailboxesOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  return countWith(tx, 'customerId', customerId);
}

/** Served by mailbox_by_category. */
export function countMailboxesOfCategory(tx: Tx, categoryId: Id): Promise<number> {
  return countWith(tx, 'categoryId', categoryId);
}

/** There are never many: all at once. */
export function moveMailboxesToCategory(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<number> {
  return tx.run(
    sqlBuilder
      .updateTable('mailbox')
      .set((row) => ({ categoryId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('categoryId', '=', from),
  );
}
