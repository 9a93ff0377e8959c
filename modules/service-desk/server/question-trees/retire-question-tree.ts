import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { QuestionTreeView } from '../../question-tree.contract.ts';
import { questionTreeRetired } from './question-tree.events.ts';
import { questionTreeRefusals } from './question-tree.refusals.ts';
import { questionTreeForChange, saveQuestionTree } from './question-tree.store.ts';
import { readQuestionTree } from './read-question-tree.ts';

/** The category is asked what those above it are, or nothing. */
export async function retireQuestionTree(tx: Tx, input: { questionTree: string }): Promise<QuestionTreeView> {
  const tree = found(await questionTreeForChange(tx, input.questionTree));
  refuseStale(tx, tree.revision);
  if (tree.retiredAt !== null) throw new Refusal(questionTreeRefusals.retired);

  await saveQuestionTree(tx, tree.id, { retiredAt: tx.now });
  await announce(tx, questionTreeRetired(tree));
  return readQuestionTree(tx, input);
}
