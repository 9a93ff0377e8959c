import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Impact, Priority, PriorityCell, Urgency } from '../../priority.contract.ts';

export interface StoredMatrix {
  /** In no order. */
  cells: PriorityCell[];
  revision: number;
}

export async function matrix(tx: Tx): Promise<StoredMatrix> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('priorityCell')
      .select(['impact', 'urgency', 'priority', 'revision'])
      .where('priorityCell.tenantId', '=', tx.tenantId),
  );
  return { cells: rows.map(cellOf), revision: Math.max(...rows.map(({ revision }) => revision)) };
}

/** The same, held against other writers until the transaction ends. */
export async function matrixForChange(tx: Tx): Promise<StoredMatrix> {
  await tx.run(
    sqlBuilder.selectFrom('priorityCell').select('revision').where('tenantId', '=', tx.tenantId).forUpdate(),
  );
  return matrix(tx);
}

export async function saveMatrix(tx: Tx, { cells, revision }: StoredMatrix): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('priorityCell')
      .values(cells.map((cell) => ({ ...cell, tenantId: tx.tenantId, revision })))
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'impact', 'urgency']).doUpdateSet((excluded) => ({
          priority: excluded.ref('excluded.priority'),
          revision: excluded.ref('excluded.revision'),
        })),
      ),
  );
}

function cellOf(row: { impact: string; urgency: string; priority: string }): PriorityCell {
  // checked by the table's constraints
  return { impact: row.impact as Impact, urgency: row.urgency as Urgency, priority: row.priority as Priority };
}
