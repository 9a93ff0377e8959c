import type { Id } from '../../../../kernel/id.ts';
import { Refusal, type RefusedPlace } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { categoryAndAbove, categoryOf } from '../../../catalogue/index.ts';
import { fittingCustom } from '../../../custom-fields/index.ts';
import { findTeam } from '../../../identity/index.ts';
import type { TreeQuestion } from '../../question-tree.contract.ts';
import { questionTreeRefusals } from './question-tree.refusals.ts';
import { faultsInTree, namedInTree } from './question-tree.rules.ts';

interface Tree {
  categoryId: Id;
  questions: readonly TreeQuestion[];
}

/** Refuses questions that lead nowhere, in circles, or to what the catalogue does not have: each at its place. */
export async function refuseUnsoundTree(tx: Tx, tree: Tree): Promise<void> {
  const ways = faultsInTree(tree.questions);
  const faults = ways.length > 0 ? ways : await strangersIn(tx, tree);
  if (faults.length === 0) return;
  const places = faults.map(({ field, fault }): RefusedPlace => ({
    field,
    textKey: `service-desk:treeFault.${fault}`,
  }));
  throw new Refusal(questionTreeRefusals.unsound, {}, places);
}

async function strangersIn(tx: Tx, { categoryId, questions }: Tree) {
  const { categories, teams, customs } = namedInTree(questions);
  const strange = [];
  for (const { id, field } of categories) {
    const category = await categoryOf(tx, id);
    const isBelow = (await categoryAndAbove(tx, id)).includes(categoryId);
    if (!category || category.isRetired || !isBelow) strange.push({ field, fault: 'category_elsewhere' });
  }
  for (const { id, field } of teams) {
    const team = await findTeam(tx, id);
    if (!team || team.retiredAt !== null) strange.push({ field, fault: 'team_unknown' });
  }
  for (const { custom, field } of customs) {
    const fitting = await fittingCustom(tx, 'ticket', custom);
    if (Object.keys(fitting).length < Object.keys(custom).length) strange.push({ field, fault: 'custom_unfit' });
  }
  return strange;
}
