import { isDeepStrictEqual } from 'node:util';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeQuestionTree as endpoint, QuestionTreeView, TreeQuestion } from '../../question-tree.contract.ts';
import { questionTreeChanged } from './question-tree.events.ts';
import { questionTreeRefusals } from './question-tree.refusals.ts';
import type { QuestionTree } from './question-tree.rules.ts';
import { questionTreeForChange, saveQuestionTree } from './question-tree.store.ts';
import { insertTreeVersion, versionsOfTrees } from './question-tree-version.store.ts';
import { readQuestionTree } from './read-question-tree.ts';
import { refuseUnsoundTree } from './refuse-unsound-tree.ts';

/** Other questions are a new version; what was answered stands by the one that it was asked by. */
export async function changeQuestionTree(tx: Tx, input: InputOf<typeof endpoint>): Promise<QuestionTreeView> {
  const before = found(await questionTreeForChange(tx, input.questionTree));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(questionTreeRefusals.retired);
  const { questionTree: _, questions, ...given } = input;
  const after = { ...before, ...given };

  const asked = questions ? await askAnew(tx, before, questions) : null;
  if (asked === null && isDeepStrictEqual(after, before)) return readQuestionTree(tx, input);
  const { name, isPublic, assetKinds } = after;
  await saveQuestionTree(tx, before.id, { name, isPublic, assetKinds });
  await announce(tx, questionTreeChanged(after, asked));
  return readQuestionTree(tx, input);
}

/** Null: they are what is asked already. */
async function askAnew(tx: Tx, { id: treeId, categoryId }: QuestionTree, questions: readonly TreeQuestion[]) {
  await refuseUnsoundTree(tx, { categoryId, questions });
  const [newest] = await versionsOfTrees(tx, [treeId]);
  if (isDeepStrictEqual(newest?.questions, questions)) return null;
  const number = (newest?.number ?? 0) + 1;
  const made = { madeAt: tx.now, madeById: tx.caller.subjectId };
  await insertTreeVersion(tx, { id: tx.newId(), treeId, number, questions, ...made });
  return { version: number, questions };
}
