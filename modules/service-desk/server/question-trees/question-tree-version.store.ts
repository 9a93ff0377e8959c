import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TreeQuestion } from '../../question-tree.contract.ts';
import type { QuestionTreeVersion } from './question-tree.rules.ts';

export type NamedTreeVersion = QuestionTreeVersion & { madeByName: string | null };

/** Of these trees, the newest first. */
export async function versionsOfTrees(tx: Tx, treeIds: readonly Id[]): Promise<NamedTreeVersion[]> {
  if (treeIds.length === 0) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('questionTreeVersion as version')
      .leftJoin('staffMember as maker', (on) =>
        on.onRef('maker.tenantId', '=', 'version.tenantId').onRef('maker.id', '=', 'version.madeById'),
      )
      .select(['version.id', 'version.treeId', 'version.number', 'version.questions', 'version.madeAt'])
      .select(['version.madeById', 'maker.name as madeByName'])
      .where('version.tenantId', '=', tx.tenantId)
      .where('version.treeId', 'in', [...treeIds])
      .orderBy('version.number', 'desc'),
  );
  return rows.map((row) => ({ ...row, questions: questionsIn(row.questions) }));
}

/** What is asked now by a tree; also as the customers' people may read it. */
export async function newestQuestions(tx: Tx, treeId: Id) {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('questionTreeVersion')
      .select(['id', 'questions'])
      .where('tenantId', '=', tx.tenantId)
      .where('treeId', '=', treeId)
      .orderBy('number', 'desc')
      .limit(1),
  );
  return row && { versionId: row.id, questions: questionsIn(row.questions) };
}

/** A version with the tree that it is of, whether that is in use or not. */
export async function treeOfVersion(tx: Tx, versionId: Id) {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('questionTreeVersion as version')
      .innerJoin('questionTree as tree', (on) =>
        on.onRef('tree.tenantId', '=', 'version.tenantId').onRef('tree.id', '=', 'version.treeId'),
      )
      .select(['version.id as versionId', 'version.questions', 'tree.id as treeId', 'tree.categoryId'])
      .select(['tree.name', 'tree.isPublic'])
      .where('version.tenantId', '=', tx.tenantId)
      .where('version.id', '=', versionId),
  );
  return row && { ...row, questions: questionsIn(row.questions) };
}
export type VersionedTree = NonNullable<Awaited<ReturnType<typeof treeOfVersion>>>;

export async function insertTreeVersion(tx: Tx, version: QuestionTreeVersion): Promise<void> {
  const row = { ...version, questions: JSON.stringify(version.questions), tenantId: tx.tenantId };
  await tx.run(sqlBuilder.insertInto('questionTreeVersion').values(row));
}

/** Written by `insertTreeVersion` alone. */
function questionsIn(stored: unknown): readonly TreeQuestion[] {
  return stored as readonly TreeQuestion[];
}
