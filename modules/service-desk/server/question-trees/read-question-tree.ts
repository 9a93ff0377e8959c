import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { QuestionTreeView } from '../../question-tree.contract.ts';
import { questionTreeById } from './question-tree.store.ts';
import { versionsOfTrees } from './question-tree-version.store.ts';
import { questionTreeView } from './question-tree.view.ts';

export async function readQuestionTree(tx: Tx, input: { questionTree: string }): Promise<QuestionTreeView> {
  const tree = found(await questionTreeById(tx, input.questionTree));
  return questionTreeView(tree, await versionsOfTrees(tx, [tree.id]), tx.caller);
}
