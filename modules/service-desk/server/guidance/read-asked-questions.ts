import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import { categoryAndAbove } from '../../../catalogue/index.ts';
import { guestSubject } from '../../../identity/index.ts';
import type { readAskedQuestions as endpoint } from '../../guidance.contract.ts';
import { newestQuestions } from '../question-trees/question-tree-version.store.ts';
import { allQuestionTrees } from '../question-trees/question-tree.store.ts';
import { treeAbout } from './asked-tree.rules.ts';

type Answer = AnswerOf<typeof endpoint>;

/** What is not there, or not for this caller, is asked nothing about. */
export async function readAskedQuestions(tx: Tx, input: InputOf<typeof endpoint>): Promise<Answer> {
  const [categoryIds, assetKind] = await Promise.all([
    input.categoryId === undefined ? [] : categoryAndAbove(tx, input.categoryId),
    input.assetId === undefined ? null : kindOf(tx, input.assetId),
  ]);
  const trees = await allQuestionTrees(tx, { isWithRetired: false });
  const open = roleOf(tx.caller) === 'portal' ? trees.filter(({ isPublic }) => isPublic) : trees;
  const tree = treeAbout(open, { categoryIds, assetKind });
  const newest = tree && (await newestQuestions(tx, tree.id));
  if (!tree || !newest) return { tree: null };
  const { versionId, questions } = newest;
  return { tree: { versionId, name: tree.name, categoryId: tree.categoryId, questions: [...questions] } };
}

/** For whoever stands before the machine. */
export function readLabelQuestions(tx: Tx): Promise<Answer> {
  return readAskedQuestions(tx, { assetId: guestSubject(tx, 'asset').subjectId });
}

async function kindOf(tx: Tx, assetId: Id): Promise<string | null> {
  return (await assetById(tx, assetId, assetScopeOf(tx.caller)))?.kind ?? null;
}
