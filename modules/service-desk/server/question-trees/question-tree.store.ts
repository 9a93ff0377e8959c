import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { QuestionTree } from './question-tree.rules.ts';

export type NamedTree = QuestionTree & { categoryPath: string };

function trees(tx: Tx) {
  return sqlBuilder
    .selectFrom('questionTree as tree')
    .innerJoin('category', (on) =>
      on.onRef('category.tenantId', '=', 'tree.tenantId').onRef('category.id', '=', 'tree.categoryId'),
    )
    .select(['tree.id', 'tree.categoryId', 'tree.name', 'tree.isPublic', 'tree.assetKinds', 'tree.retiredAt'])
    .select(['tree.createdAt', 'tree.revision', 'category.path as categoryPath'])
    .where('tree.tenantId', '=', tx.tenantId);
}

/** In the order of the categories; a provider has some dozens. */
export function allQuestionTrees(tx: Tx, { isWithRetired }: { isWithRetired: boolean }): Promise<NamedTree[]> {
  const query = trees(tx)
    .orderBy('tree.retiredAt', (order) => order.desc().nullsFirst())
    .orderBy('category.path')
    .orderBy('tree.id');
  return tx.rows(isWithRetired ? query : query.where('tree.retiredAt', 'is', null));
}

export function questionTreeById(tx: Tx, id: Id): Promise<NamedTree | undefined> {
  return tx.first(trees(tx).where('tree.id', '=', id));
}

/** Held against other writers until the transaction ends. */
export function questionTreeForChange(tx: Tx, id: Id): Promise<NamedTree | undefined> {
  return tx.first(trees(tx).where('tree.id', '=', id).forUpdate('tree'));
}

export interface TreeUse {
  treeId: Id;
  ticketCount: number;
  helpedCount: number;
}

/** How often each was gone through. Served by the indexes by version. */
export function usesOfTrees(tx: Tx): Promise<TreeUse[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('questionTreeVersion as version')
      .select('version.treeId')
      .select([
        sql<number>`sum((select count(*) from ticket_guidance given
          where given.tenant_id = version.tenant_id and given.version_id = version.id))::integer`.as('ticketCount'),
        sql<number>`sum((select count(*) from self_help_visit visit
          where visit.tenant_id = version.tenant_id and visit.version_id = version.id))::integer`.as('helpedCount'),
      ])
      .where('version.tenantId', '=', tx.tenantId)
      .groupBy('version.treeId'),
  );
}

/** False: the category has one in use already. */
export async function insertQuestionTree(tx: Tx, tree: QuestionTree): Promise<boolean> {
  const written = await tx.run(
    sqlBuilder
      .insertInto('questionTree')
      .values({ ...tree, tenantId: tx.tenantId })
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'categoryId']).where('retiredAt', 'is', null).doNothing(),
      ),
  );
  return written > 0;
}

type Saved = Partial<Pick<QuestionTree, 'name' | 'isPublic' | 'assetKinds' | 'retiredAt'>>;

export async function saveQuestionTree(tx: Tx, id: Id, changes: Saved): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('questionTree')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Whether there ever was one. */
export async function hasQuestionTree(tx: Tx): Promise<boolean> {
  return (await tx.first(trees(tx).limit(1))) !== undefined;
}
