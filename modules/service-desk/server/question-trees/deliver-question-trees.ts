import type { Tx } from '../../../../platform/database/tx.ts';
import { categoriesDelivered } from '../../../catalogue/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { deliveredTrees } from './question-tree.delivered.ts';
import { hasQuestionTree, insertQuestionTree } from './question-tree.store.ts';
import { insertTreeVersion } from './question-tree-version.store.ts';

/** Gives a provider that never had any the delivered questions, for those delivered categories that it still uses. */
export async function deliverQuestionTrees(tx: Tx): Promise<void> {
  if (await hasQuestionTree(tx)) return;
  const locale = (await ownTenant(tx))?.locale ?? 'zh-CN';
  const categories = await categoriesDelivered(tx);
  for (const { category, name, isPublic, assetKinds, questions } of deliveredTrees) {
    const categoryId = categories.get(category);
    if (categoryId === undefined) continue;
    const id = tx.newId();
    const head = { id, categoryId, name: name[locale], isPublic, assetKinds: [...assetKinds] };
    await insertQuestionTree(tx, { ...head, retiredAt: null, createdAt: tx.now, revision: 1 });
    const version = { id: tx.newId(), treeId: id, number: 1, questions };
    await insertTreeVersion(tx, { ...version, madeAt: tx.now, madeById: null });
  }
}
