import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listQuestionTrees as endpoint } from '../../question-tree.contract.ts';
import { allQuestionTrees, usesOfTrees } from './question-tree.store.ts';
import { versionsOfTrees } from './question-tree-version.store.ts';
import { questionTreeRow } from './question-tree.view.ts';

type Endpoint = typeof endpoint;

export async function listQuestionTrees(tx: Tx, { retired }: InputOf<Endpoint>): Promise<AnswerOf<Endpoint>> {
  const trees = await allQuestionTrees(tx, { isWithRetired: retired === 'with' });
  const ids = trees.map(({ id }) => id);
  const [versions, uses] = await Promise.all([versionsOfTrees(tx, ids), usesOfTrees(tx)]);
  const items = trees.map((tree) => {
    const newest = versions.find(({ treeId }) => treeId === tree.id);
    return questionTreeRow(tree, { newest, use: uses.find(({ treeId }) => treeId === tree.id) });
  });
  return { items };
}
