import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Grade, Ladder } from '../../grade.contract.ts';

export interface Criterion {
  ladder: Ladder;
  grade: Grade;
  text: string;
  revision: number;
}

/** Those that the provider has written itself. */
export function ownCriteria(tx: Tx): Promise<Criterion[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('gradeCriterion')
      .select(['ladder', 'grade', 'text', 'revision'])
      // nobody but `saveCriterion` writes them
      .$castTo<Criterion>()
      .where('tenantId', '=', tx.tenantId),
  );
}

export async function saveCriterion(tx: Tx, criterion: Criterion): Promise<void> {
  const { text, revision } = criterion;
  await tx.run(
    sqlBuilder
      .insertInto('gradeCriterion')
      .values({ ...criterion, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.columns(['tenantId', 'ladder', 'grade']).doUpdateSet({ text, revision })),
  );
}
