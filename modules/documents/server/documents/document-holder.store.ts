import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

async function count(tx: Tx, column: 'customerId' | 'categoryId', id: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('document')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where(column, '=', id),
  );
  return row?.many ?? 0;
}

/** Retired ones too. Served by document_by_customer. */
export function countDocumentsOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  return count(tx, 'customerId', customerId);
}

/** Served by document_by_category. */
export function countDocumentsOfCategory(tx: Tx, categoryId: Id): Promise<number> {
  return count(tx, 'categoryId', categoryId);
}

/** At most `most` of them; answers with how many. Served by document_by_category. */
export function moveDocuments(tx: Tx, { from, into }: { from: Id; into: Id }, most: number): Promise<number> {
  return tx.run(
    sqlBuilder
      .updateTable('document')
      .set((row) => ({ categoryId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', (of) =>
        of
          .selectFrom('document')
          .select('id')
          .where('tenantId', '=', tx.tenantId)
          .where('categoryId', '=', from)
          .limit(most),
      ),
  );
}
