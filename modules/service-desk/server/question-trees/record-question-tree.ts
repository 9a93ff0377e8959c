import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { QuestionTreeView, recordQuestionTree as endpoint } from '../../question-tree.contract.ts';
import { checkCategory } from '../tickets/check-reference.ts';
import { questionTreeRecorded } from './question-tree.events.ts';
import { questionTreeRefusals } from './question-tree.refusals.ts';
import type { QuestionTree } from './question-tree.rules.ts';
import { insertQuestionTree } from './question-tree.store.ts';
import { insertTreeVersion } from './question-tree-version.store.ts';
import { readQuestionTree } from './read-question-tree.ts';
import { refuseUnsoundTree } from './refuse-unsound-tree.ts';

export async function recordQuestionTree(tx: Tx, input: InputOf<typeof endpoint>): Promise<QuestionTreeView> {
  const { questions, ...head } = input;
  await checkCategory(tx, input.categoryId);
  await refuseUnsoundTree(tx, input);
  const tree: QuestionTree = { ...head, id: tx.newId(), retiredAt: null, createdAt: tx.now, revision: 1 };

  if (!(await insertQuestionTree(tx, tree))) throw new Refusal(questionTreeRefusals.one_in_use, {}, 'categoryId');
  const version = { id: tx.newId(), treeId: tree.id, number: 1, questions };
  await insertTreeVersion(tx, { ...version, madeAt: tx.now, madeById: tx.caller.subjectId });
  await announce(tx, questionTreeRecorded(tree, { version: 1, questions }));
  return readQuestionTree(tx, { questionTree: tree.id });
}
