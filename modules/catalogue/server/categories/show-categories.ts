import type { Tx } from '../../../../platform/database/tx.ts';
import type { CategoryView } from '../../category.contract.ts';
import { maySeeTeams } from './category.policy.ts';
import type { Category } from './category.rules.ts';
import { teamsById } from './category.store.ts';
import { categoryView } from './category.view.ts';

/** Categories of a tree as this caller sees them. */
export async function showCategories(
  tx: Tx,
  tree: readonly Category[],
  shown: readonly Category[],
): Promise<CategoryView[]> {
  const teamIds = shown.map(({ defaultTeamId }) => defaultTeamId).filter((id) => id !== null);
  const rows = maySeeTeams(tx.caller) ? await teamsById(tx, [...new Set(teamIds)]) : [];
  const teams = new Map(rows.map(({ id, name }) => [id, name]));
  return shown.map((category) => categoryView(category, { caller: tx.caller, tree, teams }));
}

export async function showCategory(tx: Tx, tree: readonly Category[], category: Category): Promise<CategoryView> {
  const [view] = await showCategories(tx, tree, [category]);
  if (!view) throw new Error('one category has one view');
  return view;
}
